import type { LocalDate } from "@piiri/core";

/** A month of the picture's axis, in days since 1970. */
export interface Month {
  readonly first: LocalDate;
  /** 1–12. */
  readonly month: number;
  readonly start: number;
  /** The first day after it. */
  readonly end: number;
}

/** The months from one day's to another's. */
export function monthsBetween(from: LocalDate, to: LocalDate): readonly Month[] {
  const [year = 0, month = 1] = from.split("-").map(Number);
  const [lastYear = 0, lastMonth = 1] = to.split("-").map(Number);
  const count = (lastYear - year) * 12 + lastMonth - month + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = Date.UTC(year, month - 1 + index, 1) / dayInMilliseconds;
    return {
      first: new Date(start * dayInMilliseconds).toISOString().slice(0, 10) as LocalDate,
      month: ((month - 1 + index) % 12) + 1,
      start,
      end: Date.UTC(year, month + index, 1) / dayInMilliseconds,
    };
  });
}

/** Days since 1970. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(date) / dayInMilliseconds;
}

const dayInMilliseconds = 86_400_000;
