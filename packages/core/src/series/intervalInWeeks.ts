import { monthInWeeks } from "../kernel/index.js";
import type { Phase } from "./rhythm.js";

const stepInWeeks: Readonly<Record<Phase["kind"], number>> = {
  weekly: 1,
  "monthly-by-date": monthInWeeks,
  "monthly-by-weekday": monthInWeeks,
};

/**
 * How many weeks apart a phase's sessions are; a month counts as four, as people count it. With several weekdays in a
 * week it is their share of it: half a week for two.
 */
export function intervalInWeeks(phase: Phase): number {
  const sessions = phase.kind === "weekly" ? (phase.weekdays?.length ?? 1) : 1;
  return (stepInWeeks[phase.kind] * phase.interval) / sessions;
}
