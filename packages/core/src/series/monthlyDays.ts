import {
  type EpochDay,
  epochDayOf,
  localDateOf,
  weekdayIndex,
  weekdays,
  weekInDays,
  yearInMonths,
} from "../kernel/index.js";
import type { MonthlyByDatePhase, MonthlyByWeekdayPhase, WeekdayNow } from "./rhythm.js";

type MonthlyPhase = MonthlyByDatePhase | MonthlyByWeekdayPhase;

/**
 * The days of a monthly rhythm, the first on or after a day and then every so many months from its month on; months that
 * lack the day are left out, as in RFC 5545. Arithmetic on days rather than a recurrence library, which would be a sixth
 * of all that an app loads; the tests hold it equal to that library.
 */
export function* monthlyDays(
  from: EpochDay,
  phase: MonthlyPhase,
  weekdayNow: WeekdayNow = () => undefined,
): Generator<EpochDay, never> {
  let month = monthCount(from);
  while ((dayIn(month, phase) ?? from - 1) < from) month += 1;
  for (;;) {
    const day = dayIn(month, onWeekday(phase, weekdayNow()));
    if (day !== undefined) yield day;
    month += phase.interval;
  }
}

/** The phase on another of the month's weekdays, the same one in number. */
function onWeekday(phase: MonthlyPhase, weekday: ReturnType<WeekdayNow>): MonthlyPhase {
  return phase.kind === "monthly-by-date" || weekday === undefined ? phase : { ...phase, weekday };
}

/** Months since January of the year 0. */
function monthCount(day: EpochDay): number {
  const [year, month] = localDateOf(day).split("-").map(Number) as [number, number, number];
  return year * yearInMonths + month - 1;
}

function firstOf(month: number): EpochDay {
  return epochDayOf(Math.floor(month / yearInMonths), (month % yearInMonths) + 1, 1);
}

/** The day on which a phase falls in a month, if the month has it. */
function dayIn(month: number, phase: MonthlyPhase): EpochDay | undefined {
  const [first, next] = [firstOf(month), firstOf(month + 1)];
  const day = phase.kind === "monthly-by-date" ? first + phase.day - 1 : nthWeekday(first, next, phase);
  return day < next ? day : undefined;
}

function nthWeekday(first: EpochDay, next: EpochDay, { nth, weekday }: MonthlyByWeekdayPhase): EpochDay {
  const wanted = weekdays.indexOf(weekday);
  if (nth < 0) return next - 1 - daysFrom(wanted, weekdayIndex(next - 1));
  return first + daysFrom(weekdayIndex(first), wanted) + weekInDays * (nth - 1);
}

/** Days from one day of the week to the next occurrence of another. */
function daysFrom(weekday: number, wanted: number): number {
  return (wanted - weekday + weekInDays) % weekInDays;
}
