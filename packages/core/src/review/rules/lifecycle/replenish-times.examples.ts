import { ruleExamples } from "../../examples/ruleExamples.js";

export const replenishTimesExamples = ruleExamples({
  rule: "lifecycle/replenish-times",
  of: ["local-group"],
  break: (plan) => ({ ...plan, lifecycle: { ...plan.lifecycle, newcomersJoin: undefined } }),
});
