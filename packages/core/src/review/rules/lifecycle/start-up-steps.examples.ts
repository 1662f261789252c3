import { ruleExamples } from "../../examples/ruleExamples.js";

export const startUpStepsExamples = ruleExamples({
  rule: "lifecycle/start-up-steps",
  of: ["local-group"],
  break: (plan) => ({
    ...plan,
    lifecycle: { ...plan.lifecycle, steps: { ...plan.lifecycle.steps, partners: undefined } },
  }),
});
