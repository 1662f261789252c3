import { match } from "ts-pattern";
import type { EpochDay, Weekday } from "../kernel/index.js";
import { RRule } from "../vendor/rrule.js";
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
  const rule = monthlyRule(day, { ...phase, interval: 1 });
  return fromFloating(rule.after(toFloating(day), true) as Date);
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
    for (let day = from; step(day); day += 7 * phase.interval);
  } else {
    monthlyRule(occursFrom(from, phase), phase).all((date) => step(fromFloating(date)));
  }
  return last;
}

/** The fewest days between two sessions of a phase, February being the shortest month. */
function shortestGap(phase: Phase): number {
  return match(phase)
    .with({ kind: "weekly" }, ({ interval }) => 7 * interval)
    .with({ kind: "monthly-by-date" }, { kind: "monthly-by-weekday" }, ({ interval }) => 28 * interval)
    .exhaustive();
}

/** Floating time: the rule is built from UTC fields and read back from them, so that no zone can disturb it. */
function monthlyRule(start: EpochDay, phase: MonthlyByDatePhase | MonthlyByWeekdayPhase): RRule {
  const on =
    phase.kind === "monthly-by-date"
      ? { bymonthday: phase.day }
      : { byweekday: rruleWeekdays[phase.weekday].nth(phase.nth) };
  return new RRule({ freq: RRule.MONTHLY, interval: phase.interval, dtstart: toFloating(start), ...on }, true);
}

const rruleWeekdays = {
  monday: RRule.MO,
  tuesday: RRule.TU,
  wednesday: RRule.WE,
  thursday: RRule.TH,
  friday: RRule.FR,
  saturday: RRule.SA,
  sunday: RRule.SU,
} as const satisfies Record<Weekday, unknown>;
const dayInMilliseconds = 86_400_000;

function toFloating(day: EpochDay): Date {
  return new Date(day * dayInMilliseconds);
}

function fromFloating(date: Date): EpochDay {
  return date.getTime() / dayInMilliseconds;
}
