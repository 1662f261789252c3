import { ruleExamples } from "../../examples/ruleExamples.js";

export const noRecordingExamples = ruleExamples({
  rule: "platform/no-recording",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, platform: { ...plan.platform, recording: true } }),
});
