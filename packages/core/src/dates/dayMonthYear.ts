import type { LocalDate } from "../kernel/index.js";

/** 2.3.2027, without leading zeros. */
export function dayMonthYear(date: LocalDate): string {
  return date.split("-").reverse().map(Number).join(".");
}

/** 2.3., without leading zeros. */
export function dayMonth(date: LocalDate): string {
  const [, month, day] = date.split("-").map(Number);
  return `${day}.${month}.`;
}
