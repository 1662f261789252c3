import type { Group } from "../../group/index.js";
import { cancelledKeepTheirPlace, keysAreUnique, numbersRunOn, sessionsAreInOrder } from "./order.js";
import { derivedIsNotStated, planSurvivesJson, resolvingIsDeterministic } from "./resolving.js";
import { countIsHeld, durationHolds, localTimeHolds } from "./time.js";

const laws = {
  sessionsAreInOrder,
  numbersRunOn,
  keysAreUnique,
  cancelledKeepTheirPlace,
  countIsHeld,
  durationHolds,
  localTimeHolds,
  resolvingIsDeterministic,
  planSurvivesJson,
  derivedIsNotStated,
} as const satisfies Record<string, (group: Group) => boolean>;

/**
 * The names of the laws that a group breaks: none, if it came from `resolvePlan`. For groups that come by another way,
 * from a database or a cache.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { laws, minimalPlan } from "@piiri/core/testing";
 *
 * const group = resolvePlanOrThrow(minimalPlan("closed-group"));
 * laws.brokenLaws(group); // => []
 * laws.brokenLaws({ ...group, sessions: group.sessions.toReversed() }); // => ["sessionsAreInOrder", "numbersRunOn", "cancelledKeepTheirPlace", "resolvingIsDeterministic"]
 * ```
 */
export function brokenLaws(group: Group): readonly (keyof typeof laws)[] {
  return (Object.keys(laws) as (keyof typeof laws)[]).filter((name) => !laws[name](group));
}
