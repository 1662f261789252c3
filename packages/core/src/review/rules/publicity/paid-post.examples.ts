import { ruleExamples } from "../../examples/ruleExamples.js";

export const paidPostExamples = ruleExamples({
  rule: "publicity/paid-post",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, publicity: { ...plan.publicity, paidPost: { days: 3, euros: 20 } } }),
});
