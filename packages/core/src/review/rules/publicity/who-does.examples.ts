import { ruleExamples } from "../../examples/ruleExamples.js";

export const whoDoesExamples = ruleExamples({
  rule: "publicity/who-does",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, publicity: { ...plan.publicity, madeBy: undefined, sentBy: undefined } }),
});
