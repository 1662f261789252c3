import {
  clockChangesOf,
  dayInMilliseconds,
  type LocalDate,
  localDateOf,
  type TimeZone,
  yearOf,
} from "../kernel/index.js";

/** A day on which the clocks are changed, and which way. */
export interface ClockChangeDay {
  readonly date: LocalDate;
  readonly direction: "forward" | "back";
}

/**
 * The days on which a zone's clocks are changed, in the years of two dates and those between, in order of time.
 *
 * @example
 * ```ts
 * import { clockChangeDays, type LocalDate, type TimeZone } from "@piiri/core";
 *
 * clockChangeDays("Europe/Helsinki" as TimeZone, "2027-01-12" as LocalDate, "2027-06-01" as LocalDate)[0];
 * // => { date: "2027-03-28", direction: "forward" }
 * ```
 */
export function clockChangeDays(zone: TimeZone, from: LocalDate, to: LocalDate): readonly ClockChangeDay[] {
  return clockChangesOf(zone, yearOf(from), yearOf(to)).map(({ at, before, after }) => ({
    // As the wall clock shows it before the change: in a zone far from UTC it may be another day there.
    date: localDateOf(Math.floor((at + before) / dayInMilliseconds)),
    direction: after > before ? "forward" : "back",
  }));
}
