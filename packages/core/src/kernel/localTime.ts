import { ArgumentError } from "./argumentError.js";
import { getOrMake } from "./getOrMake.js";
import { dayInMinutes, hourInMinutes, oneInTenths } from "./units.js";

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
export function isLocalTime(text: unknown): text is LocalTime {
  return typeof text === "string" && pattern.test(text);
}

/** A day has few minutes: each one's text is read and written only once. */
const minutesByTime = new Map<LocalTime, number>();
const timesByMinute = new Map<number, LocalTime>();

export function minutesOfDay(time: LocalTime): number {
  return getOrMake(minutesByTime, time, () => {
    if (!isLocalTime(time)) throw new ArgumentError("time", "a time of the day, as 18:00,");
    const [hours, minutes] = time.split(":").map(Number) as [number, number];
    return hours * hourInMinutes + minutes;
  });
}

/** The wall-clock time at a minute of the day; one past midnight is of the next day. */
export function localTimeOf(minuteOfDay: number): LocalTime {
  const minute = minuteOfDay % dayInMinutes;
  return getOrMake(timesByMinute, minute, () => {
    return `${twoDigits(Math.floor(minute / hourInMinutes))}:${twoDigits(minute % hourInMinutes)}` as LocalTime;
  });
}

export function twoDigits(number: number): string {
  return number < oneInTenths ? `0${number}` : String(number);
}
