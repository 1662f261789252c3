import { checkGiven } from "./checkGiven.js";
import { type Instant, instantOf } from "./instant.js";
import { epochDay, type LocalDate } from "./localDate.js";
import { type LocalTime, minutesOfDay } from "./localTime.js";
import { momentOf, type TimeZone } from "./timeZone.js";
import { secondInMilliseconds } from "./units.js";

/**
 * The moment at which a clock on the wall shows a date and a time, and so many seconds; the earlier where it shows it
 * twice. Nothing where the clock jumps over it.
 *
 * @example
 * ```ts
 * import { instantAt, isTimeZone } from "@piiri/core";
 *
 * const zone = "Europe/Helsinki";
 * if (isTimeZone(zone)) {
 *   instantAt(zone, "2027-03-02", "18:00", 5); // => "2027-03-02T16:00:05Z"
 *   instantAt(zone, "2027-03-28", "03:30"); // => undefined
 * }
 * ```
 */
export function instantAt(zone: TimeZone, date: LocalDate, time: LocalTime, seconds = 0): Instant | undefined {
  checkGiven("seconds", seconds, "number");
  const moment = momentOf(zone, epochDay(date), minutesOfDay(time));
  return moment === undefined ? undefined : instantOf(moment + seconds * secondInMilliseconds);
}
