import { ruleExamples } from "../../examples/ruleExamples.js";

export const allSeasonExamples = ruleExamples({
  rule: "publicity/all-season",
  of: ["open-meetings", "local-group"],
  break: (plan) => ({ ...plan, publicity: { ...plan.publicity, ends: plan.schedule.start } }),
});
