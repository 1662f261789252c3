import { ruleExamples } from "../../examples/ruleExamples.js";

export const groundRulesCoverExamples = ruleExamples({
  rule: "ethics/ground-rules-cover",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({
    ...plan,
    groundRules: { ...plan.groundRules, topics: ["confidentiality", "talking-time", "phones", "newcomers"] },
  }),
});
