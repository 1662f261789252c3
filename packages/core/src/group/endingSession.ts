import { keepsItsPeople, meetsAgain } from "../format/index.js";
import type { Group, Schedule, Session } from "./group.js";
import { standingSessions } from "./heldSessions.js";

/**
 * The session in which people part: a closed group's last one, and that of any group that has decided on its last day. A
 * group without an end has none, nor have meetings that go on next season.
 * It may be postponed: it is the last one all the same.
 */
export function endingSession(
  group: Pick<Group, "format" | "schedule" | "sessions" | "lifecycle">,
): Session | undefined {
  return parts(group) ? standingSessions(group).at(-1) : undefined;
}

/** Whether a group comes to an end that people can part at. */
export function parts({
  format,
  schedule,
  lifecycle,
}: {
  readonly format: Group["format"];
  readonly schedule: Pick<Schedule, "extent">;
  readonly lifecycle?: { readonly endsOn?: string | undefined } | undefined;
}): boolean {
  if (!meetsAgain({ format }) || schedule.extent.kind === "ongoing") return false;
  return keepsItsPeople({ format }) || lifecycle?.endsOn !== undefined;
}
