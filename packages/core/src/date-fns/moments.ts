import { TZDate } from "@date-fns/tz";
import {
  dayInMilliseconds,
  type Instant,
  instantOf,
  type LocalDate,
  localDateOf,
  localTimeOf,
  millisecondsOf,
  minuteInMilliseconds,
  type TimeZone,
  wallClockAt,
} from "../kernel/index.js";
import type { LocalDateTime } from "../series/index.js";

/**
 * A moment as a `Date`.
 *
 * @example
 * ```ts
 * import type { Instant } from "@piiri/core";
 * import { toDate } from "@piiri/core/date-fns";
 *
 * toDate("2027-03-02T16:00:00Z" as Instant).getTime(); // => 1804003200000
 * ```
 */
export function toDate(instant: Instant): Date {
  return new Date(millisecondsOf(instant));
}

/**
 * A moment as a `TZDate`: date-fns reckons with it on the wall clock of the zone.
 *
 * @example
 * ```ts
 * import type { Instant, TimeZone } from "@piiri/core";
 * import { toTZDate } from "@piiri/core/date-fns";
 *
 * toTZDate("2027-03-02T16:00:00Z" as Instant, "Europe/Helsinki" as TimeZone).getHours(); // => 18
 * ```
 */
export function toTZDate(instant: Instant, timeZone: TimeZone): TZDate {
  return new TZDate(millisecondsOf(instant), timeZone);
}

/**
 * A `Date` or `TZDate` as a moment, to the second; nothing where it is none, or lies outside the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { toInstant } from "@piiri/core/date-fns";
 *
 * toInstant(new Date(1804003200000)); // => "2027-03-02T16:00:00Z"
 * toInstant(new Date("no date")); // => undefined
 * ```
 */
export function toInstant(date: Date): Instant | undefined {
  return isWritable(date) ? instantOf(date.getTime()) : undefined;
}

/**
 * What the wall clock of a zone shows at a `Date`: the day and the time, as plans have them; nothing as of `toInstant`.
 *
 * @example
 * ```ts
 * import type { TimeZone } from "@piiri/core";
 * import { toLocal } from "@piiri/core/date-fns";
 *
 * toLocal(new Date("2027-03-02T22:30:00Z"), "Europe/Helsinki" as TimeZone); // => { date: "2027-03-03", time: "00:30" }
 * ```
 */
export function toLocal(date: Date, timeZone: TimeZone): LocalDateTime | undefined {
  if (!isWritable(date)) return undefined;
  const wall = wallClockAt(timeZone, date.getTime());
  const day = Math.floor(wall / dayInMilliseconds);
  const minute = Math.floor((wall - day * dayInMilliseconds) / minuteInMilliseconds);
  return { date: localDateOf(day), time: localTimeOf(minute) };
}

/**
 * A day as a `TZDate`, at its first moment in a zone: what date-fns formats and counts days with.
 *
 * @example
 * ```ts
 * import type { LocalDate, TimeZone } from "@piiri/core";
 * import { dayAsTZDate } from "@piiri/core/date-fns";
 *
 * dayAsTZDate("2027-03-02" as LocalDate, "Europe/Helsinki" as TimeZone).toISOString(); // => "2027-03-02T00:00:00.000+02:00"
 * ```
 */
export function dayAsTZDate(date: LocalDate, timeZone: TimeZone): TZDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new TZDate(year, month - 1, day, timeZone);
}

/** A day short of both ends, so that no zone leads out of what four figures can write. */
function isWritable(date: Date): boolean {
  const time = date.getTime();
  return time >= earliest && time <= latest;
}

const [earliest, latest] = [Date.parse("0001-01-02T00:00:00Z"), Date.parse("9999-12-30T00:00:00Z")];
