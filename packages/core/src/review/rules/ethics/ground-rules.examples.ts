import { ruleExamples } from "../../examples/ruleExamples.js";

export const groundRulesExamples = ruleExamples({
  rule: "ethics/ground-rules",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({ ...plan, groundRules: undefined }),
});
