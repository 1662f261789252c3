import { rememberingLast } from "../kernel/index.js";
import type { Group, Session } from "./group.js";

/** The sessions that are to be held or were held: all but the cancelled ones, in order of time. */
export function heldSessions({ sessions }: Pick<Group, "sessions">): readonly Session[] {
  return notCancelled(sessions);
}

const notCancelled = rememberingLast((sessions: readonly Session[]) =>
  sessions.filter(({ status }) => status !== "cancelled"),
);
