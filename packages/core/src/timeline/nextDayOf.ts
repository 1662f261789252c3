import type { LocalDate } from "../kernel/index.js";
import type { Task } from "./task.js";

/**
 * The day of a task by which one reckons how far it is: of what is to come, when it begins; of all else, when it is due.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { nextDayOf, timeline } from "@piiri/core/timeline";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow(goodPlans["closed-group"]));
 * const task = timeline(group, { today: "2026-01-01" }).find(({ kind }) => kind === "summary");
 * task?.state; // => "coming"
 * task && nextDayOf(task) === (task.from ?? task.due); // => true
 * ```
 */
export function nextDayOf({ state, from, due }: Pick<Task, "state" | "from" | "due">): LocalDate {
  return state === "coming" ? (from ?? due) : due;
}
