import type { Group, Session } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** The session in which a closed group parts; a group without an end has none, nor have meetings that go on next season. */
export function endingSession(group: Pick<Group, "format" | "schedule" | "sessions">): Session | undefined {
  const ends = group.format === "closed-group" && group.schedule.extent.kind !== "ongoing";
  return ends ? heldSessions(group).at(-1) : undefined;
}
