import { type Group, heldSessions, isAdded, type Session, stretches } from "../group/index.js";
import { type EpochDay, epochDay, minutesOfDay } from "../kernel/index.js";
import type { LocalDateTime } from "../series/index.js";
import { RRule, RRuleSet } from "./library.js";
import { onTheWall } from "./onTheWall.js";
import { optionsOf } from "./optionsOf.js";

/**
 * When a group meets as recurrence rules (RFC 5545), one text for each phase of its rhythm and one more from each
 * session on from which something is otherwise, with exceptions: dates that drop
 * out, sessions that are cancelled, postponed, moved or added. `rrulestr` of rrule and other programs take each as it is; together they
 * give the sessions that are held.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { toRRule } from "@piiri/core/rrule";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const [text] = toRRule(resolvePlanOrThrow(goodPlans["closed-group"]));
 * text?.split("\n").at(0); // => "DTSTART;TZID=Europe/Helsinki:20270112T180000"
 * ```
 */
export function toRRule(group: Group): readonly string[] {
  const { schedule } = group;
  const { timeZone: tzid } = schedule;
  const added = heldSessions(group).filter((session) => isAdded(group, session));
  const held = new Set(heldSessions(group).map(({ local }) => wallOf(local).getTime()));
  return stretches(group).flatMap(({ phase, terms, slots }, place) => {
    const [first] = slots;
    if (first === undefined) return [];
    const at = (day: EpochDay) => onTheWall(day, minutesOfDay(terms.time));
    const set = new RRuleSet();
    set.rrule(new RRule({ ...optionsOf(phase), dtstart: at(first.day), tzid, count: slots.length }));
    const moved = slots.flatMap(({ session }) => (session?.status === "moved" ? session : []));
    // An exception would take away also another session at that very time.
    for (const { day } of slots.filter(dropsOut)) if (!held.has(at(day).getTime())) set.exdate(at(day));
    // Sessions beside the rhythm belong to no phase: the first text names them.
    for (const { local } of [...moved, ...(place === 0 ? added : [])]) set.rdate(wallOf(local));
    return [set.toString()];
  });
}

/** Whether nobody meets on a day of the rhythm. */
function dropsOut({ session }: { readonly session?: Session | undefined }): boolean {
  return session === undefined || session.status !== "scheduled";
}

function wallOf({ date, time }: LocalDateTime): Date {
  return onTheWall(epochDay(date), minutesOfDay(time));
}
