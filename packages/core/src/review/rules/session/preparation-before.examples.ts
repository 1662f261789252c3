import { ruleExamples } from "../../examples/ruleExamples.js";

export const preparationBeforeExamples = ruleExamples({
  rule: "session/preparation-before",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, preparation: 20 } }),
});
