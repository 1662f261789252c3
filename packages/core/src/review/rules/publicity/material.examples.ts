import { ruleExamples } from "../../examples/ruleExamples.js";

export const materialExamples = ruleExamples({
  rule: "publicity/material",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({
    ...plan,
    publicity: { ...plan.publicity, material: ["what", "where", "when", "who", "invitation"] },
  }),
});
