import { ruleExamples } from "../../examples/ruleExamples.js";

export const sessionLengthExamples = ruleExamples({
  rule: "format/session-length",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, schedule: { ...plan.schedule, duration: 85 } }),
});
