import { intervalInWeeks } from "../series/index.js";
import type { Group } from "./group.js";

/** Whether a standing group has agreed to meet more seldom than monthly, as where distances are long. Handbook 4.2. */
export function meetsSeldom({ schedule, profile }: Pick<Group, "schedule" | "profile">): boolean {
  const most = profile.earlyRhythm.thenWeeksMost.value;
  return schedule.standing && schedule.rhythm.every((phase) => intervalInWeeks(phase) > most);
}
