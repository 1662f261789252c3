import { ruleExamples } from "../../examples/ruleExamples.js";

export const supportInDifficultyExamples = ruleExamples({
  rule: "people/support-in-difficulty",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, people: { ...plan.people, supportInDifficulty: undefined } }),
});
