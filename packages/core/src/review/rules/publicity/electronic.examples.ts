import { ruleExamples } from "../../examples/ruleExamples.js";

export const electronicExamples = ruleExamples({
  rule: "publicity/electronic",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => ({ ...plan, publicity: { ...plan.publicity, channels: ["web-page", "notice-board", "leaflet"] } }),
});
