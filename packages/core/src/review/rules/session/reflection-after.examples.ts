import { ruleExamples } from "../../examples/ruleExamples.js";

export const reflectionAfterExamples = ruleExamples({
  rule: "session/reflection-after",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, reflection: 5 } }),
});
