import { resolvePlanOrThrow } from "../group/index.js";
import type { LocalDate } from "../kernel/index.js";
import { parsePlanOrThrow, type TaskKind } from "../plan/index.js";
import { minimalPlan } from "../testing/index.js";
import type { Task } from "./task.js";
import { timeline } from "./timeline.js";

/** A plan that leaves nearly all to the practice; its first session is on Tuesday 2 March 2027. Days off do not move its tasks. */
export function silent(format: "closed-group" | "open-meetings" | "single-event", more: object = {}): object {
  return { ...minimalPlan(format), tasks: { daysOff: "allow" }, ...more };
}

/** The same without an end. */
export function standing(more: object = {}): object {
  const rhythm = [{ kind: "weekly", interval: 2 }];
  return silent("open-meetings", { schedule: { start: "2027-03-02", time: "18:00", ongoing: true, rhythm }, ...more });
}

/** The tasks of a plan, or those of some kinds. */
export function tasksOf(plan: object, kinds?: readonly TaskKind[], today: LocalDate = "2027-01-10"): readonly Task[] {
  const group = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))), undefined, { today });
  return timeline(group, { today }).filter(({ kind }) => kinds?.includes(kind) ?? true);
}

/** Each with its day, as people would write it down. */
export function daysOf(plan: object, kinds: readonly TaskKind[], today?: LocalDate): readonly string[] {
  return tasksOf(plan, kinds, today).map(
    ({ id, from, due }) => `${id} ${from === undefined ? due : `${from} – ${due}`}`,
  );
}
