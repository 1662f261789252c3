import type { Group } from "../group/index.js";
import type { Finding } from "./finding.js";
import { type ReviewOptions, reviewGroup } from "./reviewGroup.js";

/**
 * What a review tells of a group that it did not tell of the group's state before; of a new group, all that it tells.
 *
 * @example
 * ```ts
 * import { guideRules, newFindings, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const plan = goodPlans["closed-group"];
 * const before = resolvePlanOrThrow(plan);
 * const after = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions: { ...plan.sessions, s3: { postponed: true } } }));
 * newFindings(before, after, { rules: guideRules }).map(({ ruleId }) => ruleId).includes("series/postponed-date"); // => true
 * newFindings(after, after, { rules: guideRules }); // => []
 * ```
 */
export function newFindings(before: Group | undefined, after: Group, options: ReviewOptions): readonly Finding[] {
  const known = new Set(before === undefined ? [] : reviewGroup(before, options).map(same));
  return reviewGroup(after, options).filter((finding) => !known.has(same(finding)));
}

function same({ ruleId, messageId, path, data }: Finding): string {
  return JSON.stringify([ruleId, messageId, path, data]);
}
