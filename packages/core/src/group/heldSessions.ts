import { rememberingLast } from "../kernel/index.js";
import { isHeld } from "../series/index.js";
import type { Group, Session } from "./group.js";

/** The sessions that are to be held or were held: all but those that are cancelled or postponed, in order of time. */
export function heldSessions({ sessions }: Pick<Group, "sessions">): readonly Session[] {
  return held(sessions);
}

/** The sessions that a group has: those held, and those that are postponed, where they were to be. */
export function standingSessions({ sessions }: Pick<Group, "sessions">): readonly Session[] {
  return notCancelled(sessions);
}

const held = rememberingLast((sessions: readonly Session[]) => sessions.filter(isHeld));

const notCancelled = rememberingLast((sessions: readonly Session[]) =>
  sessions.filter(({ status }) => status !== "cancelled"),
);
