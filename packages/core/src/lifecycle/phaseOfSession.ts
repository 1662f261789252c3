import { keepsItsPeople } from "../format/index.js";
import { acquaintanceSessions, endingSession, type Group, heldSessions, type Session } from "../group/index.js";
import type { LifePhase } from "./lifePhase.js";

/**
 * The phase of a group's life that a closed group's session belongs to: it begins with the first, gets acquainted in the
 * next, works together, and looks back and parts in the last. The guide tells of six sessions and the handbook of phases;
 * that one lies on the other is our own reading. Nothing of a group without an end, whose phases people judge themselves,
 * nor of a cancelled session.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { phaseOfSession } from "@piiri/core/lifecycle";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * group.sessions.map((session) => phaseOfSession(group, session)?.slice(0, 7));
 * // => ["beginni", "getting", "working", "working", "working", "evaluat"]
 * ```
 */
export function phaseOfSession(group: Group, session: Session): LifePhase | undefined {
  const ending = endingSession(group);
  const place = heldSessions(group).indexOf(session) + 1;
  if (ending === undefined || !keepsItsPeople(group) || group.schedule.standing || place === 0) return undefined;
  if (session === ending) return "evaluating";
  if (place === 1) return "beginning";
  return place <= acquaintanceSessions(group) ? "getting-acquainted" : "working-together";
}
