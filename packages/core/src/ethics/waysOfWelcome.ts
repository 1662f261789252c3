import type { Group } from "../group/index.js";
import { type WelcomingWay, welcomingWays } from "../plan/index.js";

/**
 * How newcomers are received into a group that takes them: as its plan says, else in all the ways that the handbook
 * names. In a closed group nobody is received later.
 *
 * @see handbook, 6.4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { waysOfWelcome } from "@piiri/core/ethics";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * waysOfWelcome(resolvePlanOrThrow(goodPlans["closed-group"])); // => []
 * ```
 */
export function waysOfWelcome({ membership, ethics }: Group): readonly WelcomingWay[] {
  return membership === "closed" ? [] : (ethics.newcomers ?? welcomingWays);
}
