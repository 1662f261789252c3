import { type Group, openPause } from "../group/index.js";
import { addDays, jsonPointer, type LocalDate } from "../kernel/index.js";
import type { SessionEdit } from "./sessionEdit.js";

/**
 * What has to be written into a plan so that a pause of which nobody knew the end is over, and people meet again from a day on.
 * Nothing where there is no such pause.
 *
 * @example
 * ```ts
 * import { type LocalDate, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { resumeSessions } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const plan = goodPlans["closed-group"];
 * const paused = parsePlanOrThrow({ ...plan, schedule: { ...plan.schedule, breaks: [{ from: "2027-02-22" }] } });
 * resumeSessions(resolvePlanOrThrow(paused), "2027-03-22" as LocalDate);
 * // => [{ path: "/schedule/breaks/0/to", value: "2027-03-21" }]
 * ```
 */
export function resumeSessions(group: Group, on: LocalDate): readonly SessionEdit[] {
  const pause = openPause(group);
  if (pause === undefined) return [];
  const path = jsonPointer("schedule", "breaks", pause.index);
  return on <= pause.from ? [{ path, remove: true }] : [{ path: `${path}/to`, value: addDays(on, -1) }];
}
