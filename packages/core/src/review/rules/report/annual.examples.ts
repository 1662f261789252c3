import { ruleExamples } from "../../examples/ruleExamples.js";

export const annualExamples = ruleExamples({
  rule: "report/annual",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, report: { ...plan.report, inAnnualReport: false } }),
});
