import {
  type Finding,
  type Group,
  type GroupPlan,
  guideRules,
  parsePlanOrThrow,
  resolvePlanOrThrow,
  reviewGroup,
} from "@piiri/core";
import { guideRuleExamples } from "@piiri/core/rule-examples";
import { differingParts } from "./differingParts.js";
import { statedAsIn } from "./statedAsIn.js";

/** Two plans that a rule tells apart: the parts in which they differ, null where one of them says nothing. */
export interface RuleExample {
  readonly good: unknown;
  readonly bad: unknown;
}

/** The example of a rule, and what a review says of the worse of its plans. */
export function ruleExample(rule: string): (RuleExample & { readonly findings: readonly Finding[] }) | undefined {
  const example = guideRuleExamples.find((one) => one.rule === rule);
  if (example === undefined) return undefined;
  const bad = parsePlanOrThrow(example.bad);
  const { one, other } = differingParts(statedAsIn(bad, groupOf(example.good)), bad);
  const { format } = bad;
  const findings = reviewGroup(groupOf(bad), { rules: guideRules }).filter(({ ruleId }) => ruleId === rule);
  return { good: { format, ...(one as object) }, bad: { format, ...(other as object) }, findings };
}

function groupOf(plan: GroupPlan): Group {
  return resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start });
}
