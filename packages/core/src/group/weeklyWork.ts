import { daysBetween, type LocalDate } from "../kernel/index.js";
import type { Group } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** The time for which a group takes its facilitators' work every week. */
export interface WeeklyWork {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
}

/** From the day on which facilitators begin to prepare to the last session; absent when no session is held. */
export function weeklyWork(group: Pick<Group, "organisation" | "sessions">): WeeklyWork | undefined {
  const from = group.organisation.preparationStarts;
  const to = heldSessions(group).at(-1)?.local.date;
  return to && { from, to, days: daysBetween(from, to) };
}
