import { half } from "../kernel/index.js";
import type { Group, Session } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** The sessions held after the middle of a series; the middle one of an odd number is not among them. */
export function laterHalf(group: Pick<Group, "sessions">): readonly Session[] {
  const held = heldSessions(group);
  return held.slice(Math.ceil(held.length * half));
}
