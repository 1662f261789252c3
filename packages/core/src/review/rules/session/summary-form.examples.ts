import { ruleExamples } from "../../examples/ruleExamples.js";

export const summaryFormExamples = ruleExamples({
  rule: "session/summary-form",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, summaryForm: ["when", "theme"] } }),
});
