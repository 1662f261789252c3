import { ruleExamples } from "../../examples/ruleExamples.js";

export const groundRulesRevisitedExamples = ruleExamples({
  rule: "ethics/ground-rules-revisited",
  of: ["local-group"],
  break: (plan) => ({ ...plan, groundRules: { ...plan.groundRules, nextLookOn: undefined } }),
});
