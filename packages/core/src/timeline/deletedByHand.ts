import type { Group } from "../group/index.js";
import type { TaskKind } from "../plan/index.js";
import type { Task } from "./task.js";
import { type TimelineOptions, timeline } from "./timeline.js";

/** What is known of people lies in these places too, where no program of one's own reaches. */
const kinds: ReadonlySet<TaskKind> = new Set([
  ...(["form-answers-deleted", "mails-deleted", "meeting-records-deleted", "copies-deleted"] as const),
]);

/**
 * What people delete by hand once the time of keeping is over, since it lies where no program reaches: in the form's tool, in the
 * mail, with the meetings, in clouds and on paper. Nothing where the plan does not say until when registrations are kept.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { deletedByHand } from "@piiri/core/timeline";
 *
 * const plan = { ...goodPlans["closed-group"], registration: { keptUntil: "2027-04-22" } };
 * const tasks = deletedByHand(resolvePlanOrThrow(parsePlanOrThrow(plan)), { today: "2027-04-23" });
 * tasks.map(({ id, due }) => [id, due])[1]; // => ["mails-deleted", "2027-04-23"]
 * ```
 */
export function deletedByHand(group: Group, options: TimelineOptions): readonly Task[] {
  return timeline(group, options).filter(({ kind }) => kinds.has(kind));
}
