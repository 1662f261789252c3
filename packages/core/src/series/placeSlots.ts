import {
  centuryInDays,
  type EpochDay,
  epochDay,
  getOrMake,
  type LocalDate,
  lastDate,
  localDateOf,
  rememberingLast,
} from "../kernel/index.js";
import type { Holiday, HolidayCalendar } from "./holidays.js";
import { onwardsIn, type Terms, termsOf } from "./onwards.js";
import type { Break, Series } from "./series.js";
import { walkRhythm } from "./walkRhythm.js";

/** A session's place in the rhythm, before anyone moves it, and what holds there. */
export interface Slot {
  readonly key: string;
  readonly day: EpochDay;
  readonly terms: Terms;
  /** It falls into a pause of which nobody knows the end. */
  readonly isOpen: boolean;
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
  const termsAt = termsOf(series, onwardsIn(series.changes));
  const slots: Slot[] = [];
  const dropped: Slot[] = [];
  let place = 1;
  const slotOn = (day: EpochDay): Slot => ({
    key: `s${place}`,
    day,
    terms: termsAt(place),
    isOpen: isInOpenPause(series, day),
  });
  const last = lastDay(series, start);
  walkRhythm(
    start,
    series.rhythm,
    (day) => {
      if (day > last || (extent.kind === "count" && slots.length === extent.count)) return "stop";
      const drops = dropsOut(series, day);
      if (drops && extent.kind === "count") return "passed";
      (drops ? dropped : slots).push(slotOn(day));
      place += 1;
      return "counts";
    },
    () => termsAt(place).weekday,
  );
  return { slots, dropped };
}

/** A series that skips push a century on will not come to its end. */
function lastDay({ extent }: Series, start: EpochDay): EpochDay {
  if (extent.kind === "count") return Math.min(start + centuryInDays, epochDay(lastDate));
  return epochDay(extent.kind === "until" ? extent.until : extent.horizon);
}

/** The holiday of a date in a calendar, if it is one. */
export function holidayOn(calendar: HolidayCalendar, date: LocalDate): Holiday | undefined {
  const year = date.slice(0, date.indexOf("-"));
  const dates = getOrMake(
    yearsOf(calendar),
    year,
    () => new Map(calendar(Number(year)).map((each) => [each.date, each])),
  );
  return dates.get(date);
}

const yearsOf = rememberingLast((calendar: HolidayCalendar) =>
  getOrMake(datesByCalendar, calendar, () => new Map<string, ReadonlyMap<string, Holiday>>()),
);

/** A calendar's years are computed once, however many series ask for them. */
const datesByCalendar = new WeakMap<HolidayCalendar, Map<string, ReadonlyMap<string, Holiday>>>();

function dropsOut(series: Series, day: EpochDay): boolean {
  if (series.skip.length === 0 && series.breaks.length === 0 && series.holidays === "flag") return false;
  const date = localDateOf(day);
  return (
    series.skip.includes(date) ||
    series.breaks.some((pause) => covers(pause, date)) ||
    (series.holidays === "skip" && holidayOn(series.calendar, date) !== undefined)
  );
}

/** A pause without an end takes no place out of the rhythm: those in it wait. */
function covers({ from, to }: Break, date: LocalDate): boolean {
  return to !== undefined && from <= date && date <= to;
}

function isInOpenPause({ breaks }: Series, day: EpochDay): boolean {
  return breaks.some(({ from, to }) => to === undefined && epochDay(from) <= day);
}
