import type { Group } from "./group.js";

/** How many of a group's first sessions are for getting to know each other. Handbook 4.4; a closed group's share is ours. */
export function acquaintanceSessions({
  profile,
  schedule,
}: {
  readonly profile: Group["profile"];
  readonly schedule: Pick<Group["schedule"], "standing">;
}): number {
  const { agenda } = profile;
  return (schedule.standing ? agenda.acquaintanceSessions : agenda.acquaintanceSessionsClosed).value;
}
