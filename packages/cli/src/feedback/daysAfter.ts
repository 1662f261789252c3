import type { LocalDate } from "@piiri/core";

const dayInMilliseconds = 86_400_000;

/** The date so many days after another, or before it where they are negative. */
export function daysAfter(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10) as LocalDate;
}
