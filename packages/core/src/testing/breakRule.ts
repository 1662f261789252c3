import * as fc from "fast-check";
import { assert } from "../kernel/index.js";
import { type GroupPlan, parsePlanOrThrow } from "../plan/index.js";
import type { GuideRuleId } from "../review/index.js";
import { guideRuleExamples } from "../rule-examples/index.js";
import { goodPlan } from "./arbitraries/goodPlan.js";

/** A good plan, and the same made to go against one rule. */
export interface BrokenRule {
  readonly good: GroupPlan;
  readonly bad: GroupPlan;
}

/**
 * Good plans made bad in exactly one way: what a review says of `bad` and not of `good` is this rule's finding and no
 * other's.
 *
 * @example
 * ```ts
 * import { guideRules, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
 * import { breakRule } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const isSeen = fc.property(breakRule("format/session-count"), ({ bad }) =>
 *   reviewGroup(resolvePlanOrThrow(bad), { rules: guideRules }).some(({ ruleId }) => ruleId === "format/session-count"),
 * );
 * fc.assert(isSeen, { numRuns: 10 });
 * ```
 */
export function breakRule(rule: GuideRuleId): fc.Arbitrary<BrokenRule> {
  const example = guideRuleExamples.find((each) => each.rule === rule);
  assert(example, `the rule ${rule} has an example`);
  return fc.oneof(...example.of.map(goodPlan)).map((good) => ({ good, bad: parsePlanOrThrow(example.break(good)) }));
}
