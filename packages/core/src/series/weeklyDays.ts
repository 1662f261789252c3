import { type EpochDay, weekdayIndex, weekdays, weekInDays } from "../kernel/index.js";
import type { WeekdayNow, WeeklyPhase } from "./rhythm.js";

/**
 * The days of a weekly rhythm, the first on or after a day, and then every so many weeks: on that day's weekday, or on each of
 * the phase's own. Weeks begin on Monday, as in RFC 5545. Another weekday that holds from some session on is the same week's.
 */
export function* weeklyDays(
  from: EpochDay,
  phase: WeeklyPhase,
  weekdayNow: WeekdayNow = () => undefined,
): Generator<EpochDay, never> {
  const first = firstWeeklyDay(from, phase);
  const days = indices(phase) ?? [weekdayIndex(first)];
  for (let week = mondayOf(first); ; week += weekInDays * phase.interval) {
    for (const index of days) if (week + index >= first) yield week + (days.length > 1 ? index : now(index));
  }

  function now(index: number): number {
    const weekday = weekdayNow();
    return weekday === undefined ? index : weekdays.indexOf(weekday);
  }
}

/** The first day on or after another that is one of a weekly phase's weekdays; of one that names none, that very day. */
export function firstWeeklyDay(from: EpochDay, phase: WeeklyPhase): EpochDay {
  const days = indices(phase);
  let day = from;
  while (days !== undefined && !days.includes(weekdayIndex(day))) day += 1;
  return day;
}

function indices({ weekdays: days }: WeeklyPhase): readonly number[] | undefined {
  return days?.map((day) => weekdays.indexOf(day)).toSorted((one, other) => one - other);
}

function mondayOf(day: EpochDay): EpochDay {
  return day - weekdayIndex(day);
}
