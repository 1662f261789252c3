import type { LocalDate } from "../kernel/index.js";
import type { Group } from "./group.js";
import { heldSessions, standingSessions } from "./heldSessions.js";

/** The first day on which a group meets; where no session is held, the day on which it was to begin. */
export function firstDay(group: Pick<Group, "sessions" | "schedule">): LocalDate {
  return heldSessions(group)[0]?.local.date ?? group.schedule.start;
}

/** The last day on which a group meets, one that is postponed where it was to be; of a group without an end, the last that is dated. */
export function lastDay(group: Pick<Group, "sessions" | "schedule">): LocalDate {
  return standingSessions(group).at(-1)?.local.date ?? group.schedule.start;
}
