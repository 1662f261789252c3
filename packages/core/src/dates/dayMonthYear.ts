import type { LocalDate } from "../kernel/index.js";

/** 2.3.2027, without leading zeros. */
export function dayMonthYear(date: LocalDate): string {
  return date.split("-").reverse().map(Number).join(".");
}
