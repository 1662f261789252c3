import {
  centuryInDays,
  type EpochDay,
  epochDay,
  getOrMake,
  type LocalDate,
  lastDate,
  localDateOf,
  yearOf,
} from "../kernel/index.js";
import type { Holiday, HolidayCalendar } from "./holidays.js";
import type { Break, Series } from "./series.js";
import { walkRhythm } from "./walkRhythm.js";

/** A session's place in the rhythm, before anyone moves it. */
export interface Slot {
  readonly key: string;
  readonly day: EpochDay;
}

/** The sessions' places, and those on which the rhythm falls in vain. */
export interface PlacedSlots {
  readonly slots: readonly Slot[];
  /** Where places have keys of their own; with a count none. */
  readonly dropped: readonly Slot[];
}

/**
 * The days of a series, with their keys. With a count, a day that drops out moves all later sessions on, and keys are
 * ordinals of the sessions held. With an end or none, a day that drops out is lost, and keys are places in the rhythm, so
 * that skipping a date changes no other session's key.
 */
export function placeSlots(series: Series): PlacedSlots {
  const { extent } = series;
  const start = epochDay(series.start);
  const slots: Slot[] = [];
  const dropped: Slot[] = [];
  let place = 0;
  if (extent.kind === "count") {
    // A series that skips push a century on will not come to its end.
    const last = Math.min(start + centuryInDays, epochDay(lastDate));
    walkRhythm(start, series.rhythm, (day) => {
      if (slots.length === extent.count || day > last) return "stop";
      if (dropsOut(series, day)) return "passed";
      slots.push({ key: `s${slots.length + 1}`, day });
      return "counts";
    });
  } else {
    const last = epochDay(extent.kind === "until" ? extent.until : extent.horizon);
    walkRhythm(start, series.rhythm, (day) => {
      if (day > last) return "stop";
      place += 1;
      (dropsOut(series, day) ? dropped : slots).push({ key: `s${place}`, day });
      return "counts";
    });
  }
  return { slots, dropped };
}

/** The holiday of a date in a calendar, if it is one. */
export function holidayOn(calendar: HolidayCalendar, date: LocalDate): Holiday | undefined {
  const years = getOrMake(datesByCalendar, calendar, () => new Map<number, ReadonlyMap<string, Holiday>>());
  const year = yearOf(date);
  return getOrMake(years, year, () => new Map(calendar(year).map((holiday) => [holiday.date, holiday]))).get(date);
}

/** A calendar's years are computed once, however many series ask for them. */
const datesByCalendar = new WeakMap<HolidayCalendar, Map<number, ReadonlyMap<string, Holiday>>>();

function dropsOut(series: Series, day: EpochDay): boolean {
  if (series.skip.length === 0 && series.breaks.length === 0 && series.holidays === "flag") return false;
  const date = localDateOf(day);
  return (
    series.skip.includes(date) ||
    series.breaks.some((pause) => covers(pause, date)) ||
    (series.holidays === "skip" && holidayOn(series.calendar, date) !== undefined)
  );
}

function covers(pause: Break, date: LocalDate): boolean {
  return pause.from <= date && date <= pause.to;
}
