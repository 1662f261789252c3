import { ArgumentError } from "./argumentError.js";
import { getOrMake } from "./getOrMake.js";
import { dayInMilliseconds, leapYearInDays, weekInDays } from "./units.js";

/** A calendar date without time or zone, `YYYY-MM-DD`, in the years 2000–2199. */
export type LocalDate = `${number}-${number}-${number}`;

/** The last date there is. */
export const lastDate = "2199-12-31" as LocalDate;

/** A date as a count of days since 1970-01-01: what date arithmetic is done in. */
export type EpochDay = number;

/** The days of the week, Monday first, as ISO 8601 numbers them. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
/** A day of the week. */
export type Weekday = (typeof weekdays)[number];
/** The same days as calendars name them (RFC 5545). */
export const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
/** The days on which most people are not at work. */
export const weekend: readonly Weekday[] = ["saturday", "sunday"];

const pattern = /^(20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Whether a text is a date of the calendar, `YYYY-MM-DD`, in the years 2000–2199.
 *
 * @example
 * ```ts
 * import { isLocalDate } from "@piiri/core";
 *
 * isLocalDate("2028-02-29"); // => true
 * isLocalDate("2027-02-29"); // => false
 * ```
 */
export function isLocalDate(text: unknown): text is LocalDate {
  return typeof text === "string" && pattern.test(text) && localDateOf(epochDay(text as LocalDate)) === text;
}

/** As a date is written, in whichever year reckoning may come to. */
const writtenDate = /^\d{4,6}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** What is asked for of those who hand over another text as a date. */
const wantedDay = "a day of the calendar, as 2027-03-02,";

/** Groups meet on a few thousand days, each asked for again and again: a date is read and a day written only once. */
const daysByDate = new Map<LocalDate, EpochDay>();
/** Of some hundreds of days side by side. */
const datesByDay: LocalDate[][] = [];

export function epochDay(date: LocalDate): EpochDay {
  return getOrMake(daysByDate, date, () => {
    if (typeof date !== "string" || !writtenDate.test(date)) throw new ArgumentError("date", wantedDay);
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    return epochDayOf(year, month, day);
  });
}

/** That it is one: else its day cannot be told. */
function checkDate(date: LocalDate): void {
  epochDay(date);
}

/** The day of a year, month (1–12) and day of the month; a day past the month's end runs on into the next. */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  return Date.UTC(year, month - 1, day) / dayInMilliseconds;
}

export function localDateOf(day: EpochDay): LocalDate {
  const at = Math.floor(day / leapYearInDays);
  if (!(at >= 0)) return dateWritten(day);
  datesByDay[at] ??= [];
  const dates = datesByDay[at];
  const place = day - at * leapYearInDays;
  dates[place] ??= dateWritten(day);
  return dates[place];
}

function dateWritten(day: EpochDay): LocalDate {
  const midnight = new Date(day * dayInMilliseconds);
  if (Number.isNaN(midnight.getTime())) throw new ArgumentError("date", wantedDay);
  const [date] = midnight.toISOString().split("T");
  return date as LocalDate;
}

/** The month of a date, 1–12. */
export function monthOf(date: LocalDate): number {
  checkDate(date);
  return Number(date.split("-")[1]);
}

export function yearOf(date: LocalDate): number {
  checkDate(date);
  return Number(date.slice(0, date.indexOf("-")));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOf(epochDay(date) + days);
}

/** Days from one date to another; negative when the second comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

const firstWeekday = weekdays.indexOf("thursday");

/** 0 for Monday … 6 for Sunday. 1970-01-01 was a Thursday. */
export function weekdayIndex(day: EpochDay): number {
  return (((day + firstWeekday) % weekInDays) + weekInDays) % weekInDays;
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdays[weekdayIndex(epochDay(date))] as Weekday;
}

/** The earlier of two dates. */
export function earlierOf(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}

/** The later of two dates. */
export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
