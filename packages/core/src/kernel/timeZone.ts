import { tzOffset } from "@date-fns/tz/tzOffset";
import { ArgumentError } from "./argumentError.js";
import { assert } from "./assert.js";
import type { Brand } from "./brand.js";
import { getOrMake } from "./getOrMake.js";
import { type EpochDay, epochDayOf } from "./localDate.js";
import { dayInMilliseconds, half, minuteInMilliseconds, weekInMilliseconds } from "./units.js";

/** A time zone by its IANA name, `Europe/Helsinki`. */
export type TimeZone = Brand<string, "TimeZone">;

const namePattern = /^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]+)+)$/;

/**
 * Whether a text is the name of a time zone that this platform knows.
 *
 * @example
 * ```ts
 * import { isTimeZone } from "@piiri/core";
 *
 * isTimeZone("Europe/Helsinki"); // => true
 * isTimeZone("Finland time"); // => false
 * ```
 */
export function isTimeZone(text: unknown): text is TimeZone {
  if (typeof text !== "string") return false;
  if (knownNames.has(text)) return true;
  const isKnown = namePattern.test(text) && !Number.isNaN(tzOffset(text, new Date(0))) && isInItsOwnCase(text);
  if (isKnown) knownNames.add(text);
  return isKnown;
}

/** Asking the platform is slow, and few names are ever asked for. */
const knownNames = new Set<string>();

/** The platform reads `EUROPE/HELSINKI` too, but a calendar programme that looks the name up does not. */
function isInItsOwnCase(name: string): boolean {
  const named = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  return named === name || named.toLowerCase() !== name.toLowerCase();
}

/**
 * The moment, in milliseconds since 1970 UTC, at which a zone's wall clock shows a time; `minuteOfDay` may run past
 * midnight. `undefined` where the clock jumps over it; where the clock shows it twice, the earlier.
 */
export function momentOf(zone: TimeZone, date: EpochDay, minuteOfDay: number): number | undefined {
  const wall = date * dayInMilliseconds + minuteOfDay * minuteInMilliseconds;
  const before = spanAt(zone, wall - dayInMilliseconds);
  // No change is near, as nearly always.
  if (wall + dayInMilliseconds < before.to) return wall - before.offset;
  const after = spanAt(zone, wall + dayInMilliseconds);
  return [before, after].map(({ offset }) => wall - offset).find((moment) => wallClockAt(zone, moment) === wall);
}

/** What a zone's wall clock shows at a moment, in milliseconds as if it were UTC. */
export function wallClockAt(zone: TimeZone, moment: number): number {
  return moment + spanAt(zone, moment).offset;
}

/** How far from UTC a zone stays from one moment to another, in milliseconds; `undefined` where a change may be between them. */
export function steadyOffset(zone: TimeZone, from: number, to: number): number | undefined {
  const span = spanAt(zone, from);
  return to < span.to ? span.offset : undefined;
}

/** A moment from which on a zone's wall clock shows another distance from UTC, in milliseconds. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** All changes of a zone's clock in some years, the last one included, in order of time. */
export function clockChangesOf(zone: TimeZone, firstYear: number, lastYear: number): readonly ClockChange[] {
  const spans = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).flatMap((year) => [
    spanAt(zone, epochDayOf(year, 1, 1) * dayInMilliseconds),
    ...spansIn(zone, year),
  ]);
  return spans.flatMap(({ offset }, index) => {
    const former = spans[index - 1];
    return former === undefined || former.offset === offset
      ? []
      : [{ at: former.to, before: former.offset, after: offset }];
  });
}

/** A time in which a zone keeps one distance from UTC, in milliseconds; the end is no longer in it. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** Asking the platform for an offset is slow, and a year has only a few: each zone's years are looked up once. */
const spansByZone = new Map<string, Map<number, readonly Span[]>>();

/** The part of a moment's year in which a zone's distance from UTC is the moment's. */
function spanAt(zone: TimeZone, moment: number): Span {
  // A series is dated from one session to the next, nearly always in the same part.
  if (last?.zone === zone && last.span.from <= moment && moment < last.span.to) return last.span;
  const year = new Date(moment).getUTCFullYear();
  if (Number.isNaN(year)) throw new ArgumentError("moment", "a day and a time that the calendar has");
  const span = spansIn(zone, year).find(({ to }) => moment < to);
  assert(span, "the spans of a year reach to its end");
  last = { zone, span };
  return span;
}

let last: { readonly zone: TimeZone; readonly span: Span } | undefined;

function spansIn(zone: TimeZone, year: number): readonly Span[] {
  const years = getOrMake(spansByZone, zone, () => {
    if (!isTimeZone(zone)) throw new ArgumentError("timeZone", "a time zone, as Europe/Helsinki,");
    return new Map<number, readonly Span[]>();
  });
  return getOrMake(years, year, () => spansOf(zone, year));
}

/** The spans of one offset that a UTC year is made of. No zone has ever changed its clock twice in a week. */
function spansOf(zone: TimeZone, year: number): readonly Span[] {
  const end = epochDayOf(year + 1, 1, 1) * dayInMilliseconds;
  let at = epochDayOf(year, 1, 1) * dayInMilliseconds;
  const beginnings = [at];
  while (at < end) {
    const next = Math.min(at + weekInMilliseconds, end);
    if (platformOffset(zone, next) !== platformOffset(zone, at)) beginnings.push(firstChange(zone, at, next));
    at = next;
  }
  return beginnings.map((from, index) => ({
    from,
    to: beginnings[index + 1] ?? end,
    offset: platformOffset(zone, from),
  }));
}

/** The first moment between two, to the minute, at which the later one's offset holds. */
function firstChange(zone: TimeZone, before: number, after: number): number {
  const target = platformOffset(zone, after);
  let [low, high] = [before, after];
  while (high - low > minuteInMilliseconds) {
    const middle = low + Math.floor(((high - low) / minuteInMilliseconds) * half) * minuteInMilliseconds;
    if (platformOffset(zone, middle) === target) high = middle;
    else low = middle;
  }
  return high;
}

function platformOffset(zone: TimeZone, moment: number): number {
  return tzOffset(zone, new Date(moment)) * minuteInMilliseconds;
}
