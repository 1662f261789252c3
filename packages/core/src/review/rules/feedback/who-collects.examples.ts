import { ruleExamples } from "../../examples/ruleExamples.js";

export const whoCollectsExamples = ruleExamples({
  rule: "feedback/who-collects",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, feedback: { ...plan.feedback, collectedBy: undefined } }),
});
