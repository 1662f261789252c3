import { ruleExamples } from "../../examples/ruleExamples.js";

export const actionPlanExamples = ruleExamples({
  rule: "organisation/action-plan",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, organisation: { ...plan.organisation, actionPlan: undefined } }),
});
