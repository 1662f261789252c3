import type { Group } from "../group/index.js";
import { jsonPointer, type LocalDate, type LocalTime } from "../kernel/index.js";
import type { SessionEdit } from "./sessionEdit.js";

/**
 * What has to be written into a plan so that there is one session more, beside the rhythm, under a key that is free;
 * without a time at the one that is usual on that day.
 *
 * @example
 * ```ts
 * import { type LocalDate, type LocalTime, resolvePlanOrThrow } from "@piiri/core";
 * import { addSession } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * addSession(group, { date: "2027-04-06" as LocalDate, time: "18:00" as LocalTime });
 * // => { path: "/sessions/extra-1/added", value: { date: "2027-04-06" } }
 * ```
 */
export function addSession(
  { plan, schedule }: Group,
  { date, time }: { readonly date: LocalDate; readonly time?: LocalTime | undefined },
): SessionEdit {
  const taken = Object.keys(plan.sessions ?? {});
  let number = 1;
  while (taken.includes(`extra-${number}`)) number += 1;
  const path = jsonPointer("sessions", `extra-${number}`, "added");
  const isUsual = time === schedule.time && schedule.onwards.length === 0;
  return { path, value: { date, ...(time !== undefined && !isUsual && { time }) } };
}
