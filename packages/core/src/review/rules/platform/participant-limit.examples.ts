import { ruleExamples } from "../../examples/ruleExamples.js";

export const participantLimitExamples = ruleExamples({
  rule: "platform/participant-limit",
  of: ["single-event", "closed-group", "open-meetings"],
  break: (plan) => ({ ...plan, platform: { ...plan.platform, expectedPeople: 301 } }),
});
