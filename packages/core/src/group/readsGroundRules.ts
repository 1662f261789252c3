import type { Group, Session } from "./group.js";

/**
 * Whether a session is one in which the ground rules are read. A standing group makes its own after a few meetings, and
 * reads them from the session after.
 */
export function readsGroundRules(
  { schedule, groundRules }: Pick<Group, "schedule" | "groundRules">,
  { local }: Pick<Session, "local">,
): boolean {
  if (!schedule.standing) return true;
  const agreedOn = groundRules?.agreedOn;
  return agreedOn !== undefined && local.date > agreedOn;
}
