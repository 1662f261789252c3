import { ruleExamples } from "../../examples/ruleExamples.js";

export const thresholdExamples = ruleExamples({
  rule: "feedback/threshold",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, feedback: { ...plan.feedback, threshold: 1 } }),
});
