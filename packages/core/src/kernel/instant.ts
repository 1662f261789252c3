import { isLocalDate, type LocalDate, localDateOf, twoDigits } from "./localDate.js";
import { isLocalTime } from "./localTime.js";

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
export function isInstant(text: string): text is Instant {
  const [, date, time] = pattern.exec(text) ?? [];
  return date !== undefined && time !== undefined && isLocalDate(date) && isLocalTime(time);
}

export function instantOf(milliseconds: number): Instant {
  const date = new Date(milliseconds);
  const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}:${twoDigits(date.getUTCSeconds())}`;
  return `${localDateOf(Math.floor(milliseconds / 86_400_000))}T${time}Z` as Instant;
}

export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}
