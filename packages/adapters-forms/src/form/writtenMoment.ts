import { type Instant, instantAt, isLocalDate, isLocalTime, type LocalDate, type TimeZone } from "@piiri/core";
import type { DateStyle } from "./formDefinition.js";
import { parseMoment, type WrittenDay, type WrittenMoment } from "./momentGrammar.js";

/** A day and a time as people's tools write them; nothing where it is none. */
function written(text: string): WrittenMoment | undefined {
  return serial(text) ?? parseMoment(text);
}

/** As spreadsheets keep moments: days since the end of 1899, of this century, a part of a day behind the comma. */
const serialPattern = /^\s*([3-7]\d{4})(?:[.,](\d{1,15}))?\s*$/;
const [firstSerial, lastSerial] = [36_526, 73_050];
const dayOfSerials = Date.UTC(1899, 11, 30);
const [secondsOfDay, hourInSeconds, minuteInSeconds] = [86_400, 3_600, 60];

function serial(text: string): WrittenMoment | undefined {
  const [, days, part = "0"] = serialPattern.exec(text) ?? [];
  if (days === undefined || Number(days) < firstSerial || Number(days) > lastSerial) return undefined;
  const seconds = Math.round((Number(days) + Number(`0.${part}`)) * secondsOfDay);
  const moment = new Date(dayOfSerials + seconds * 1000);
  return {
    day: {
      first: moment.getUTCFullYear(),
      second: moment.getUTCMonth() + 1,
      third: moment.getUTCDate(),
      separator: "",
      isYearFirst: true,
    },
    hours: moment.getUTCHours(),
    minutes: moment.getUTCMinutes(),
    seconds: moment.getUTCSeconds(),
    offset: undefined,
    zone: undefined,
  };
}

/**
 * How days are written, from examples: by what stands between, and where day and month could be either, by one that can be
 * only one of them. Nothing where none tells.
 */
export function dateStyleOf(examples: readonly string[]): DateStyle | undefined {
  const days = examples.flatMap((text) => written(text)?.day ?? []);
  const unclear = days.filter(({ isYearFirst, separator }) => !isYearFirst && separator !== ".");
  if (unclear.length === 0) {
    const [first] = days;
    if (first === undefined) return undefined;
    return days.some(({ isYearFirst }) => !isYearFirst) ? "d.M.yyyy" : "yyyy-MM-dd";
  }
  // 27-02-13 is Swedish, and no year that is long over is meant.
  const isShortYear = ({ first, third, separator }: WrittenDay) => separator === "-" && third < 20 && first >= 20;
  const [one, ...others] = unclear;
  const isOneYear =
    one !== undefined && one.first >= 20 && others.every(({ first, third }) => first === one.first && third < 100);
  const isOfDays =
    others.some(({ third }) => third !== one?.third) && unclear.every(({ separator }) => separator === "-");
  if (unclear.some(isShortYear) || (isOneYear && isOfDays)) return "yyyy-MM-dd";
  if (unclear.some(({ first }) => first > 12)) return "d/M/yyyy";
  return unclear.some(({ second }) => second > 12) ? "M/d/yyyy" : undefined;
}

/** A zone as a heading tells it: by a place, or in minutes ahead of UTC. */
export type HeadingZone = TimeZone | number;

/** The zone that a heading tells of the times below it: `Submit Date (UTC)`, `Aikaleima [UTC+2]`, `Tid (Helsingfors)`. */
export function zoneOfHeading(heading: string): HeadingZone | undefined {
  const [, said] = /[([]([^()[\]]{1,40})[)\]]\s*$/.exec(heading) ?? [];
  const moment = said === undefined ? undefined : parseMoment(`2000-01-01 00:00:00 ${said}`);
  return moment?.zone ?? moment?.offset;
}

/** Whether what is written is a day and no time of it; midnight is what a spreadsheet makes of a day alone. */
export function isDayAlone(text: string): boolean {
  const moment = written(text);
  if (moment === undefined || moment.offset !== undefined) return false;
  return moment.hours + moment.minutes + moment.seconds === 0;
}

/** The year of a day that is written alone, with its year in four figures or told by its order; nothing of all else. */
export function yearAlone(text: string): number | undefined {
  if (isDotted.test(text) || !isDayAlone(text)) return undefined;
  const { first = 0, third = 0, isYearFirst = false } = written(text)?.day ?? {};
  const year = isYearFirst ? first : third;
  return year < 100 ? 2000 + year : year;
}

/** The year of `13.02.27`, if that is a day; it may be a time too. */
export function yearOfShortDay(text: string): number | undefined {
  const { first = 0, second = 0, third = 0 } = (isDotted.test(text) ? written(text)?.day : undefined) ?? {};
  return first >= 1 && first <= 31 && second >= 1 && second <= 12 ? 2000 + third : undefined;
}

const isDotted = /^\d{1,2}\.\d{2}\.\d{2}$/;

/** Whether what is written is a time of day, and no day. */
export function isClockAlone(text: string): boolean {
  const clock = clockIn(text);
  return written(clock) === undefined && clock !== "" && parseMoment(`2000-01-01 klo ${clock}`) !== undefined;
}

/**
 * The moment that a day and a time of day mean that stand in two columns. Nothing where either is none: a day alone would
 * be its midnight, which is before everybody else.
 */
export function joinedMoment(
  day: string,
  clock: string,
  { style, zone, told }: { readonly style: DateStyle; readonly zone: TimeZone; readonly told: HeadingZone | undefined },
): Instant | undefined {
  const date = dayWritten(day, style);
  if (date === undefined || !isClockAlone(clock)) return undefined;
  return momentWritten(`${date} klo ${clockIn(clock)}`, "yyyy-MM-dd", zone, told);
}

/** A part of a day, as spreadsheets keep times, and the first day of theirs, which some tools write before every time. */
const partOfDay = /^0?[.,](\d{1,15})$/;
const dotted = /^(\D{0,20})(\d{1,2})\.(\d{2})\.(\d{2})(\D{0,20})$/;
const firstDays = /^(?:1899-12-3[01]|1900-01-0[01])[ T]/;

function clockIn(text: string): string {
  const [, part] = partOfDay.exec(text) ?? [];
  // 9.12.05 is a day where days stand, and a time where times do.
  if (part === undefined) return text.replace(firstDays, "").replace(dotted, "$1$2:$3:$4$5");
  const seconds = Math.round(Number(`0.${part}`) * secondsOfDay) % secondsOfDay;
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Whether there are days among examples, and in none of them day and month can be told apart. */
export function isStyleUnclear(examples: readonly string[]): boolean {
  return dateStyleOf(examples) === undefined && examples.some((text) => written(text) !== undefined);
}

/**
 * Reads moments as they were written, in one style; in the zone that they name, else in the one that is given. An export has
 * few days and many rows, so a plain day is read once and the time behind it quickly; a property holds that to be the same.
 */
export function momentReader(
  style: DateStyle,
  zone: TimeZone,
  told?: HeadingZone | undefined,
): (text: string) => Instant | undefined {
  const days = new Map<string, PlainDay>();
  let day = new PlainDay("", []);
  return (text) => day.momentOf(text) ?? dayOf(text)?.momentOf(text) ?? momentWritten(text, style, zone, told);

  function dayOf(text: string): PlainDay | undefined {
    const [written] = plainDay.exec(text) ?? [];
    if (written === undefined) return undefined;
    day = days.get(written) ?? readDay(written);
    return day;
  }

  function readDay(written: string): PlainDay {
    const read = new PlainDay(
      written,
      hoursOf((time) => momentWritten(written + time, style, zone, told)),
    );
    if (days.size < daysMost) days.set(written, read);
    return read;
  }
}

/** A day behind which a time of day stands. */
const plainDay = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4} (?=\d{1,2}[.:]\d\d)/;
/** So many are remembered: more than two years have. */
const daysMost = 1_000;

/** A day as it was written, up to the time. Rows of one moment, as there are where minutes alone are told, have its text in common. */
class PlainDay {
  readonly #written: string;
  /** The signs of a moment in each hour. */
  readonly #hours: readonly Signs[];
  /** Of the row before. */
  #second = -1;
  #moment: Instant | undefined;

  constructor(written: string, hours: readonly Signs[]) {
    this.#written = written;
    this.#hours = hours;
  }

  /** Nothing where it is not of this day, or has more behind it than a time. */
  momentOf(text: string): Instant | undefined {
    // Sooner told than by startsWith.
    if (text.slice(0, this.#written.length) !== this.#written) return undefined;
    const second = secondBehind(text, this.#written.length);
    if (second === this.#second) return this.#moment;
    const hour = this.#hours[Math.floor(second / hourInSeconds)];
    this.#second = second;
    this.#moment = hour && momentIn(hour, second % hourInSeconds);
    return this.#moment;
  }
}

/** The second of the day that is written from a place on, as `9.12`, `09:12` or `09:12:05`; -1 where something else is. */
function secondBehind(text: string, at: number): number {
  const end = at + (isFigure(text.charCodeAt(at + 1)) ? 2 : 1);
  const sign = text.charCodeAt(end);
  const hour = numberIn(text, at, end);
  const minute = numberIn(text, end + 1, end + 3);
  const hasSecond = text.length === end + 6 && text.charCodeAt(end + 3) === sign;
  const second = hasSecond ? numberIn(text, end + 4, end + 6) : 0;
  const isTime = (sign === point || sign === colon) && hour < 24 && minute < 60 && second < 60;
  return isTime && (hasSecond || text.length === end + 3)
    ? hourInSeconds * hour + minuteInSeconds * minute + second
    : -1;
}

const [zero, point, colon] = [0x30, 0x2e, 0x3a];

function isFigure(sign: number): boolean {
  return sign >= zero && sign < zero + 10;
}

/** The number that figures make; none where there are other signs. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (!isFigure(sign)) return Number.NaN;
    number = 10 * number + sign - zero;
  }
  return number;
}

/** The signs of a moment, by their codes; those of minutes and seconds are of the moment that was asked for last. */
type Signs = number[];

const [minuteAt, secondAt] = ["YYYY-MM-DDTHH:".length, "YYYY-MM-DDTHH:MM:".length];

/**
 * The moment of an hour. All moments are kept, and compared: a text that is made of two others would be put together only then, and all
 * three be kept till then.
 */
function momentIn(hour: Signs, second: number): Instant {
  putNumber(hour, minuteAt, Math.floor(second / minuteInSeconds));
  putNumber(hour, secondAt, second % minuteInSeconds);
  return String.fromCharCode(...hour) as Instant;
}

function putNumber(signs: Signs, at: number, number: number): void {
  signs[at] = zero + Math.floor(number / 10);
  signs[at + 1] = zero + (number % 10);
}

/** The hours of a day, where the clock goes through it without a jump and is whole hours from UTC, as nearly everywhere; else none. */
function hoursOf(momentAt: (time: string) => Instant | undefined): readonly Signs[] {
  const [first, last] = [Date.parse(momentAt("00:00") ?? ""), Date.parse(momentAt("23:59") ?? "")];
  if (last - first !== (secondsOfDay - minuteInSeconds) * 1000 || first % (hourInSeconds * 1000) !== 0) return [];
  return Array.from({ length: secondsOfDay / hourInSeconds }, (_, hour) => {
    const moment = new Date(first + hour * hourInSeconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
    return Array.from(moment, (sign) => sign.charCodeAt(0));
  });
}

/** The day of a day, or of a day and a time, as they were written; nothing where there is no such day. */
export function dayWritten(text: string, style: DateStyle): LocalDate | undefined {
  const moment = written(text);
  const date = moment && dateIn(moment.day, style);
  return date !== undefined && isLocalDate(date) ? date : undefined;
}

/** The moment that a day and a time as they were written mean: in their own zone, else where the form was answered. */
export function momentWritten(
  text: string,
  style: DateStyle,
  zone: TimeZone,
  told?: HeadingZone | undefined,
): Instant | undefined {
  const moment = written(text);
  if (moment === undefined) return undefined;
  const date = dateIn(moment.day, style);
  if (!isLocalDate(date)) return undefined;
  const time = `${two(moment.hours)}:${two(moment.minutes)}`;
  const offset = moment.offset ?? moment.zone ?? told;
  if (typeof offset !== "number") return momentOn(date, time, moment.seconds, offset ?? zone);
  if (!isLocalTime(time) || moment.seconds > 59) return undefined;
  const utc = Date.parse(`${date}T${time}:${two(moment.seconds)}Z`) - offset * 60_000;
  return new Date(utc).toISOString().replace(/\.\d+Z$/, "Z") as Instant;
}

function momentOn(date: LocalDate, time: string, seconds: number, zone: TimeZone): Instant | undefined {
  if (!isLocalTime(time) || seconds > 59) return undefined;
  // A clock that jumps over the hour was wrong; the form was answered all the same.
  return instantAt(zone, date, time, seconds) ?? instantAt(zone, date, "12:00");
}

function dateIn({ first, second, third, isYearFirst, separator }: WrittenDay, style: DateStyle): LocalDate {
  // Points stand between a day and its month in that order alone, also beside days that have slashes.
  if (separator === "." && !isYearFirst) return `${inFull(third)}-${two(second)}-${two(first)}` as LocalDate;
  if (isYearFirst || style === "yyyy-MM-dd") return `${inFull(first)}-${two(second)}-${two(third)}` as LocalDate;
  const [day, month] = style === "M/d/yyyy" ? [second, first] : [first, second];
  return `${inFull(third)}-${two(month)}-${two(day)}` as LocalDate;
}

/** Of two figures the year is of this century. */
function inFull(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
