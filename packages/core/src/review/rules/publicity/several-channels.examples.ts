import { ruleExamples } from "../../examples/ruleExamples.js";

export const severalChannelsExamples = ruleExamples({
  rule: "publicity/several-channels",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, publicity: { ...plan.publicity, channels: ["web-page"] } }),
});
