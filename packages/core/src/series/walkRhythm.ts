import { type EpochDay, weekInDays } from "../kernel/index.js";
import { intervalInWeeks } from "./intervalInWeeks.js";
import { monthlyDays } from "./monthlyDays.js";
import type { MonthlyByDatePhase, MonthlyByWeekdayPhase, Phase, Rhythm } from "./rhythm.js";

/** Says of a day that the rhythm comes to: it counts towards its phase's `times`, it does not, or the walk ends here. */
export type Visit = (day: EpochDay) => "counts" | "passed" | "stop";

/**
 * Goes through the days of a rhythm in order. A later phase begins no closer to the last day of the one before than
 * the tighter of the two rhythms allows, so that no gap is shorter than what people are used to.
 */
export function walkRhythm(start: EpochDay, rhythm: Rhythm, visit: Visit): void {
  let from = start;
  let before: Phase | undefined;
  for (const phase of rhythm) {
    if (before !== undefined) from += Math.min(shortestGap(before), shortestGap(phase));
    const last = walkPhase(from, phase, visit);
    if (last === undefined) return;
    from = last;
    before = phase;
  }
}

/** Whether a rhythm can begin on a day: a monthly one falls on it, a weekly one begins on any. */
export function beginsOn(phase: Phase, day: EpochDay): boolean {
  return phase.kind === "weekly" || occursFrom(day, phase) === day;
}

/** The first day on or after another on which a monthly rhythm falls. */
export function occursFrom(day: EpochDay, phase: MonthlyByDatePhase | MonthlyByWeekdayPhase): EpochDay {
  return monthlyDays(day, phase).next().value;
}

/** The last day walked, or nothing when the walk has ended. */
function walkPhase(from: EpochDay, phase: Phase, visit: Visit): EpochDay | undefined {
  let taken = 0;
  let last: EpochDay | undefined;
  const step = (day: EpochDay): boolean => {
    const answer = visit(day);
    if (answer === "counts") taken += 1;
    const ended = answer !== "stop" && taken === phase.times;
    if (ended) last = day;
    return answer !== "stop" && !ended;
  };
  if (phase.kind === "weekly") {
    for (let day = from; step(day); day += weekInDays * phase.interval);
  } else {
    for (const day of monthlyDays(from, phase)) if (!step(day)) break;
  }
  return last;
}

/** The fewest days between two sessions of a phase, February being the shortest month. */
function shortestGap(phase: Phase): number {
  return weekInDays * intervalInWeeks(phase);
}
