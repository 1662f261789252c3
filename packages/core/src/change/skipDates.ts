import { type Group, openPause } from "../group/index.js";
import { jsonPointer, type LocalDate } from "../kernel/index.js";
import type { SessionEdit } from "./sessionEdit.js";

/**
 * What has to be written into a plan so that nobody meets from one day to another, both included. Of a counted series the
 * sessions move on, so that there are as many as before; else those in the pause fall away. Without a last day all wait until
 * it is known when people meet again (`resumeSessions`); nothing where they wait already.
 *
 * @example
 * ```ts
 * import { type LocalDate, resolvePlanOrThrow } from "@piiri/core";
 * import { skipDates } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const [from, to] = ["2027-02-22", "2027-02-28"] as LocalDate[] as [LocalDate, LocalDate];
 * skipDates(group, from, to); // => [{ path: "/schedule/breaks/0", value: { from: "2027-02-22", to: "2027-02-28" } }]
 * skipDates(group, from, from); // => [{ path: "/schedule/skip/0", value: "2027-02-22" }]
 * skipDates(group, from); // => [{ path: "/schedule/breaks/0", value: { from: "2027-02-22" } }]
 * ```
 */
export function skipDates(group: Group, from: LocalDate, to?: LocalDate): readonly SessionEdit[] {
  const { skip, breaks } = group.schedule;
  const open = openPause(group);
  const another = jsonPointer("schedule", "breaks", breaks.length);
  if (to === undefined) {
    if (open === undefined) return [{ path: another, value: { from } }];
    return open.from <= from ? [] : [{ path: jsonPointer("schedule", "breaks", open.index, "from"), value: from }];
  }
  // A pause that begins then has its end now.
  if (open?.from === from) return [{ path: jsonPointer("schedule", "breaks", open.index, "to"), value: to }];
  return from === to
    ? [{ path: jsonPointer("schedule", "skip", skip.length), value: from }]
    : [{ path: another, value: { from, to } }];
}
