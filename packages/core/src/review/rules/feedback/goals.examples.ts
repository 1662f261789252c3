import { ruleExamples } from "../../examples/ruleExamples.js";

export const goalsExamples = ruleExamples({
  rule: "feedback/goals",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, feedback: { ...plan.feedback, goals: undefined } }),
});
