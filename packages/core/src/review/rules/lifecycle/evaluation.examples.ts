import { ruleExamples } from "../../examples/ruleExamples.js";

export const evaluationExamples = ruleExamples({
  rule: "lifecycle/evaluation",
  of: ["local-group"],
  break: (plan) => ({ ...plan, lifecycle: { ...plan.lifecycle, evaluateBy: undefined } }),
});
