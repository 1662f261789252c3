import { ruleExamples } from "../../examples/ruleExamples.js";

export const freeLimitExamples = ruleExamples({
  rule: "platform/free-limit",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => ({ ...plan, platform: { ...plan.platform, licence: "teams-free" } }),
});
