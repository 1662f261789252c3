import { ArgumentError } from "./argumentError.js";
import { isLocalDate, type LocalDate, localDateOf } from "./localDate.js";
import { isLocalTime, type LocalTime, localTimeOf, twoDigits } from "./localTime.js";
import { dayInSeconds, minuteInSeconds, secondInMilliseconds } from "./units.js";

/** A moment on the world's clock, in UTC and to the second: `2027-03-02T16:00:00Z`. */
export type Instant = `${LocalDate}T${number}:${number}:${number}Z`;

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[0-5]\dZ$/;

/**
 * Whether a text is a moment in UTC as the library writes it, to the second, in the years 2000–2199.
 *
 * @example
 * ```ts
 * import { isInstant } from "@piiri/core";
 *
 * isInstant("2027-03-02T16:00:00Z"); // => true
 * isInstant("2027-03-02T16:00:00+02:00"); // => false
 * ```
 */
export function isInstant(text: unknown): text is Instant {
  if (typeof text !== "string") return false;
  const [, date, time] = pattern.exec(text) ?? [];
  return date !== undefined && time !== undefined && isLocalDate(date) && isLocalTime(time);
}

export function instantOf(milliseconds: number): Instant {
  const seconds = Math.floor(milliseconds / secondInMilliseconds);
  const day = Math.floor(seconds / dayInSeconds);
  const secondOfDay = seconds - day * dayInSeconds;
  const time = localTimeOf(Math.floor(secondOfDay / minuteInSeconds));
  return `${localDateOf(day)}T${time}:${twoDigits(secondOfDay % minuteInSeconds)}Z` as Instant;
}

/** What the clock shows in UTC at a moment. */
export function utcTimeOf(instant: Instant): LocalTime {
  return instant.slice("YYYY-MM-DDT".length, "YYYY-MM-DDTHH:mm".length) as LocalTime;
}

export function millisecondsOf(instant: Instant): number {
  const milliseconds = typeof instant === "string" ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new ArgumentError("instant", "a moment in UTC, as 2027-03-02T16:00:00Z,");
  return milliseconds;
}
