/** A wall-clock time, `HH:mm`, 00:00–23:59. */
export type LocalTime = `${number}:${number}`;

const pattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Whether a text is a time of the day, `HH:mm`.
 *
 * @example
 * ```ts
 * import { isLocalTime } from "@piiri/core";
 *
 * isLocalTime("18:00"); // => true
 * isLocalTime("6 pm"); // => false
 * ```
 */
export function isLocalTime(text: string): text is LocalTime {
  return pattern.test(text);
}

export function minutesOfDay(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
