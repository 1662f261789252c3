/**
 * Every rule of the guide and the handbook shown on plans: one that follows it, one that does not. For documentation,
 * for editors, and for those who write rules of their own.
 *
 * @module
 */
export { type GoodPlanKind, goodPlanKinds, goodPlans } from "../review/examples/goodPlans.js";
export type { Breaker, LoosePlan, RuleExamples } from "../review/examples/ruleExamples.js";
export { guideRuleExamples } from "../review/rules/examples.js";
