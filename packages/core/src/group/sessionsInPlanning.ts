import type { Group, Session } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/**
 * The sessions whose content people are deciding now. A group without an end is dated further ahead than anyone plans:
 * of it, the sessions up to the last one with a theme, and the first in any case. Our reading.
 */
export function sessionsInPlanning(group: Pick<Group, "schedule" | "sessions">): readonly Session[] {
  const held = heldSessions(group);
  if (!group.schedule.standing) return held;
  const last = held.findLastIndex(({ theme, themeBy }) => theme !== undefined || themeBy !== undefined);
  return held.slice(0, Math.max(last, 0) + 1);
}
