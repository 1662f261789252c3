import { ruleExamples } from "../../examples/ruleExamples.js";

export const approvedExamples = ruleExamples({
  rule: "organisation/approved",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, organisation: { ...plan.organisation, approvedOn: undefined } }),
});
