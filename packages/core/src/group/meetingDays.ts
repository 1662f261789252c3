import type { LocalDate } from "../kernel/index.js";
import type { Group } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** The first day on which a group meets; where every session is cancelled, the day on which it was to begin. */
export function firstDay(group: Pick<Group, "sessions" | "schedule">): LocalDate {
  return heldSessions(group)[0]?.local.date ?? group.schedule.start;
}

/** The last day on which a group meets; of a group without an end, the last that is dated. */
export function lastDay(group: Pick<Group, "sessions" | "schedule">): LocalDate {
  return heldSessions(group).at(-1)?.local.date ?? group.schedule.start;
}
