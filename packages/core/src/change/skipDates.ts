import type { Group } from "../group/index.js";
import { jsonPointer, type LocalDate } from "../kernel/index.js";
import type { SessionEdit } from "./sessionEdit.js";

/**
 * What has to be written into a plan so that nobody meets from one day to another, both included. Of a counted series the
 * sessions move on, so that there are as many as before; else those in the pause fall away.
 *
 * @example
 * ```ts
 * import { type LocalDate, resolvePlanOrThrow } from "@piiri/core";
 * import { skipDates } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const [from, to] = ["2027-02-22", "2027-02-28"] as LocalDate[] as [LocalDate, LocalDate];
 * skipDates(group, from, to); // => { path: "/schedule/breaks/0", value: { from: "2027-02-22", to: "2027-02-28" } }
 * skipDates(group, from, from); // => { path: "/schedule/skip/0", value: "2027-02-22" }
 * ```
 */
export function skipDates({ schedule }: Group, from: LocalDate, to: LocalDate): SessionEdit {
  const { skip, breaks } = schedule;
  return from === to
    ? { path: jsonPointer("schedule", "skip", skip.length), value: from }
    : { path: jsonPointer("schedule", "breaks", breaks.length), value: { from, to } };
}
