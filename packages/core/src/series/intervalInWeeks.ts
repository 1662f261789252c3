import { monthInWeeks } from "../kernel/index.js";
import type { Phase } from "./rhythm.js";

const stepInWeeks: Readonly<Record<Phase["kind"], number>> = {
  weekly: 1,
  "monthly-by-date": monthInWeeks,
  "monthly-by-weekday": monthInWeeks,
};

/** How many weeks apart a phase's sessions are; a month counts as four, as people count it. */
export function intervalInWeeks({ kind, interval }: Phase): number {
  return stepInWeeks[kind] * interval;
}
