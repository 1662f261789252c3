import {
  type ClockChange,
  dayInMilliseconds,
  type EpochDay,
  epochDayOf,
  hourInMinutes,
  minuteInMilliseconds,
  weekdayIndex,
  weekInDays,
  yearInMonths,
} from "../kernel/index.js";

/** A moment at which rules change a clock, and its distances from UTC before and after, in milliseconds. */
export type RuleChange = ClockChange;

/**
 * What the rules of a published VTIMEZONE say of some years: the distance from UTC at their beginning, and each change. Of all
 * that iCalendar knows, the list has rules of one kind: a weekday of a month, counted from its beginning or its end.
 */
export function publishedRules(
  block: string,
  firstYear: number,
  lastYear: number,
): { readonly offset: number; readonly changes: readonly RuleChange[] } {
  const observances = [...block.matchAll(/BEGIN:(?:STANDARD|DAYLIGHT)[\s\S]*?END:/g)].map(([text]) =>
    observanceOf(text),
  );
  // The year before tells what holds at the beginning.
  const former = firstYear - 1;
  const all = Array.from({ length: lastYear - former + 1 }, (_, index) => former + index)
    .flatMap((year) => observances.flatMap((each) => changeIn(each, year)))
    .sort((one, other) => one.at - other.at);
  const start = epochDayOf(firstYear, 1, 1) * dayInMilliseconds;
  const before = all.filter(({ at }) => at < start).at(-1);
  return {
    offset: before?.after ?? observances[0]?.to ?? 0,
    changes: all.filter(({ at }) => at >= start),
  };
}

interface Observance {
  readonly from: number;
  readonly to: number;
  /** Of the day, in milliseconds. */
  readonly time: number;
  readonly month?: number | undefined;
  readonly nth?: number | undefined;
  readonly weekday?: number | undefined;
}

function observanceOf(text: string): Observance {
  const value = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, "m").exec(text)?.[1] ?? "";
  const [, hours = "0", minutes = "0"] = /T(\d\d)(\d\d)/.exec(value("DTSTART")) ?? [];
  const [, month, nth, day] = /BYMONTH=(\d+);BYDAY=(-?\d)([A-Z]{2})/.exec(value("RRULE")) ?? [];
  return {
    from: offsetIn(value("TZOFFSETFROM")),
    to: offsetIn(value("TZOFFSETTO")),
    time: (Number(hours) * hourInMinutes + Number(minutes)) * minuteInMilliseconds,
    ...(month !== undefined && { month: Number(month), nth: Number(nth), weekday: weekdaysInOrder.indexOf(day ?? "") }),
  };
}

const weekdaysInOrder = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function offsetIn(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)/.exec(text) ?? [];
  const length = (Number(hours) * hourInMinutes + Number(minutes)) * minuteInMilliseconds;
  return sign === "-" ? -length : length;
}

function changeIn({ from, to, time, month, nth = 1, weekday = 0 }: Observance, year: number): readonly RuleChange[] {
  if (month === undefined) return [];
  const day =
    nth > 0 ? nthFrom(epochDayOf(year, month, 1), nth, weekday) : lastBefore(endOf(year, month), -nth, weekday);
  return [{ at: day * dayInMilliseconds + time - from, before: from, after: to }];
}

function endOf(year: number, month: number): EpochDay {
  return (month === yearInMonths ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1)) - 1;
}

function nthFrom(first: EpochDay, nth: number, weekday: number): EpochDay {
  return first + ((weekday - weekdayIndex(first) + weekInDays) % weekInDays) + (nth - 1) * weekInDays;
}

function lastBefore(last: EpochDay, nth: number, weekday: number): EpochDay {
  return last - ((weekdayIndex(last) - weekday + weekInDays) % weekInDays) - (nth - 1) * weekInDays;
}
