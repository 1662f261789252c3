import type { EpochDay } from "../kernel/index.js";
import { gapsInDays } from "./gapsInDays.js";
import { monthlyDays } from "./monthlyDays.js";
import type { Phase, Rhythm, WeekdayNow } from "./rhythm.js";
import { firstWeeklyDay, weeklyDays } from "./weeklyDays.js";

/** Says of a day that the rhythm comes to: it counts towards its phase's `times`, it does not, or the walk ends here. */
export type Visit = (day: EpochDay, phase: number) => "counts" | "passed" | "stop";

/**
 * Goes through the days of a rhythm in order. A later phase begins no closer to the last day of the one before than
 * the tighter of the two rhythms allows, so that no gap is shorter than what people are used to.
 */
export function walkRhythm(start: EpochDay, rhythm: Rhythm, visit: Visit, weekdayNow?: WeekdayNow): void {
  let from = start;
  let before: Phase | undefined;
  for (const [index, phase] of rhythm.entries()) {
    if (before !== undefined) from += Math.min(gapsInDays(before).least, gapsInDays(phase).least);
    const last = walkPhase(daysOf(from, phase, weekdayNow), phase, (day) => visit(day, index));
    if (last === undefined) return;
    from = last;
    before = phase;
  }
}

/** Whether a rhythm can begin on a day: it falls on it, or it is weekly on whichever weekday it begins. */
export function beginsOn(phase: Phase, day: EpochDay): boolean {
  return occursFrom(day, phase) === day;
}

/** The first day on or after another on which a rhythm falls. */
export function occursFrom(day: EpochDay, phase: Phase): EpochDay {
  return phase.kind === "weekly" ? firstWeeklyDay(day, phase) : monthlyDays(day, phase).next().value;
}

function daysOf(from: EpochDay, phase: Phase, weekdayNow?: WeekdayNow): Iterable<EpochDay> {
  return phase.kind === "weekly" ? weeklyDays(from, phase, weekdayNow) : monthlyDays(from, phase, weekdayNow);
}

/** The last day walked, or nothing when the walk has ended. */
function walkPhase(
  days: Iterable<EpochDay>,
  { times }: Phase,
  visit: (day: EpochDay) => ReturnType<Visit>,
): EpochDay | undefined {
  let taken = 0;
  for (const day of days) {
    const answer = visit(day);
    if (answer === "stop") return undefined;
    if (answer === "counts") taken += 1;
    if (taken === times) return day;
  }
  return undefined;
}
