import { ruleExamples } from "../../examples/ruleExamples.js";

export const beyondMembersExamples = ruleExamples({
  rule: "publicity/beyond-members",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, publicity: { ...plan.publicity, beyondMembers: false } }),
});
