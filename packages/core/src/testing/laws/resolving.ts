import type { Group } from "../../group/index.js";
import { pointerSteps } from "../../kernel/index.js";
import { parsePlan } from "../../plan/index.js";
import { resolvedAgain } from "./resolvedAgain.js";

/**
 * The same plan, practice and horizon give the same group, to the byte. Holds of groups whose calendar is Finland's.
 * Catches a group that is older than its plan, or was changed without it.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.resolvingIsDeterministic));
 * ```
 */
export function resolvingIsDeterministic(group: Group): boolean {
  return JSON.stringify(resolvedAgain(group, group.plan)) === JSON.stringify(group);
}

/**
 * A plan that is stored as JSON and read again is the same plan.
 * Catches a store that drops, renames or converts fields, dates above all.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.planSurvivesJson));
 * ```
 */
export function planSurvivesJson({ plan }: Group): boolean {
  return parsePlan(JSON.parse(JSON.stringify(plan))).match(
    (read) => canonicalJson(read) === canonicalJson(plan),
    () => false,
  );
}

/**
 * What the group says it derived, the plan did not state.
 * Catches what a practice supplied being written into the plan as if people had decided it.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.derivedIsNotStated));
 * ```
 */
export function derivedIsNotStated({ derived, plan }: Group): boolean {
  return derived.every((path) => pointerSteps(path).reduce(child, plan) === undefined);
}

function child(value: unknown, step: string): unknown {
  return (value as Readonly<Record<string, unknown>> | undefined)?.[step];
}

/** Whatever order the keys were written in, and keys without a value left out, as JSON leaves them. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    const isSection = typeof part === "object" && part !== null && !Array.isArray(part);
    return isSection ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  });
}
