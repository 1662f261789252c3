import { ruleExamples } from "../../examples/ruleExamples.js";

export const facilitatorsTooExamples = ruleExamples({
  rule: "feedback/facilitators-too",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, feedback: { ...plan.feedback, asksFacilitators: false } }),
});
