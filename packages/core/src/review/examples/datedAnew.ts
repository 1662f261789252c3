import { resolvePlanOrThrow, type Session } from "../../group/index.js";
import { parsePlanOrThrow } from "../../plan/index.js";
import type { LoosePlan } from "./ruleExamples.js";

/**
 * A plan with another schedule. What it says of sessions that fall away is left out, and sessions that are new have a
 * theme; a group without an end keeps what it has decided of its first sessions.
 */
export function datedAnew(plan: LoosePlan, change: Readonly<Record<string, unknown>>): LoosePlan {
  const { sessions = {}, ...others } = plan;
  const dated = { ...others, schedule: { ...plan.schedule, ...change } };
  if (dated.schedule.ongoing) return { ...dated, sessions };
  const decided = sessionsOf(dated).map(({ key }) => [key, sessions[key] ?? { theme: `Theme ${key}` }]);
  return { ...dated, sessions: Object.fromEntries(decided) };
}

/** The sessions of a plan; those of a group without an end for a year from its first. */
export function sessionsOf(plan: LoosePlan): readonly Session[] {
  return resolvePlanOrThrow(parsePlanOrThrow(plan), undefined, { today: plan.schedule.start }).sessions;
}
