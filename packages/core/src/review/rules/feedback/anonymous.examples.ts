import { ruleExamples } from "../../examples/ruleExamples.js";

export const anonymousExamples = ruleExamples({
  rule: "feedback/anonymous",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, feedback: { ...plan.feedback, asksIdentity: ["name", "email"] } }),
});
