import { type Instant, instantAt, isLocalDate, isLocalTime, type LocalDate, type TimeZone } from "@piiri/core";
import type { DateStyle } from "./formDefinition.js";

interface Written {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly separator: string;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const pattern =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[ T,]+(?:klo\s*|kl\.?\s*)?(\d{1,2})[.:](\d{2})(?:[.:](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?(?:\s*Z)?$/i;

/** A day and a time as people's tools write them; nothing where it is none. */
function written(text: string): Written | undefined {
  const [, first, separator = "", second, third, hours = "0", minutes = "0", seconds = "0", half] =
    pattern.exec(text.replace(/[\u00a0\u202f]/g, " ").trim()) ?? [];
  if (first === undefined) return undefined;
  return {
    first: Number(first),
    second: Number(second),
    third: Number(third),
    separator,
    hours: hoursOfDay(Number(hours), half),
    minutes: Number(minutes),
    seconds: Number(seconds),
  };
}

function hoursOfDay(hours: number, half: string | undefined): number {
  if (half === undefined) return hours;
  return (hours % 12) + (/^p/i.test(half) ? 12 : 0);
}

/**
 * How days are written, from examples: by what stands between, and where day and month could be either, by one that can be
 * only one of them. Nothing where none tells.
 */
export function dateStyleOf(examples: readonly string[]): DateStyle | undefined {
  const all = examples.flatMap((text) => written(text) ?? []);
  const [one] = all;
  if (one === undefined) return undefined;
  if (one.separator === ".") return "d.M.yyyy";
  if (one.separator === "-" && one.first > 31) return "yyyy-MM-dd";
  if (all.some(({ first }) => first > 12)) return "d/M/yyyy";
  return all.some(({ second }) => second > 12) ? "M/d/yyyy" : undefined;
}

/**
 * Reads moments as they were written, in one style and zone. An export has few days and many rows, so a day is read once.
 */
export function momentReader(style: DateStyle, zone: TimeZone): (text: string) => Instant | undefined {
  const days = new Map<string, LocalDate | undefined>();
  return (text) => {
    const space = text.indexOf(" ");
    const plain = space < 0 ? undefined : plainTime(text, space + 1);
    if (plain === undefined) return momentWritten(text, style, zone);
    const written = text.slice(0, space);
    if (!days.has(written)) days.set(written, dayWritten(written, style));
    const day = days.get(written);
    return day === undefined ? undefined : momentOn(day, plain.time, plain.seconds, zone);
  };
}

const usualTime = /^(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?$/;

function plainTime(text: string, from: number): { readonly time: string; readonly seconds: number } | undefined {
  const [, hours, minutes, seconds = "0"] = usualTime.exec(text.slice(from)) ?? [];
  return hours === undefined ? undefined : { time: `${hours.padStart(2, "0")}:${minutes}`, seconds: Number(seconds) };
}

/** The day of a day, or of a day and a time, as they were written; nothing where there is no such day. */
export function dayWritten(text: string, style: DateStyle): LocalDate | undefined {
  const parts = written(text);
  const date = parts && dateIn(parts, style);
  return date !== undefined && isLocalDate(date) ? date : undefined;
}

/** The moment that a day and a time as they were written mean where the form was answered. */
function momentWritten(text: string, style: DateStyle, zone: TimeZone): Instant | undefined {
  const parts = written(text);
  if (parts === undefined) return undefined;
  const date = dateIn(parts, style);
  return isLocalDate(date)
    ? momentOn(date, `${two(parts.hours)}:${two(parts.minutes)}`, parts.seconds, zone)
    : undefined;
}

function momentOn(date: LocalDate, time: string, seconds: number, zone: TimeZone): Instant | undefined {
  if (!isLocalTime(time) || seconds > 59) return undefined;
  // A clock that jumps over the hour was wrong; the form was answered all the same.
  return instantAt(zone, date, time, seconds) ?? instantAt(zone, date, "12:00");
}

function dateIn({ first, second, third }: Written, style: DateStyle): LocalDate {
  const isYearFirst = style === "yyyy-MM-dd" || first > 31;
  if (isYearFirst) return `${first}-${two(second)}-${two(third)}` as LocalDate;
  const year = third < 100 ? 2000 + third : third;
  const [day, month] = style === "M/d/yyyy" ? [second, first] : [first, second];
  return `${year}-${two(month)}-${two(day)}` as LocalDate;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
