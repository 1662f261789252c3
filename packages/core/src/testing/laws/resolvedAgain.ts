import { type Group, resolvePlan } from "../../group/index.js";
import type { GroupPlan } from "../../plan/index.js";

/** The group that a plan comes to with the same practice and horizon; nothing where it cannot be resolved. */
export function resolvedAgain({ profile, schedule }: Group, plan: GroupPlan): Group | undefined {
  const options = schedule.extent.kind === "ongoing" ? { horizon: schedule.extent.horizon } : {};
  return resolvePlan(plan, profile, options).unwrapOr(undefined);
}
