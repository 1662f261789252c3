import { ruleExamples } from "../../examples/ruleExamples.js";

export const reportExamples = [
  ruleExamples({
    rule: "report/summaries",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, report: { ...plan.report, countsPerYear: 1 } }),
  }),
  ruleExamples({
    rule: "report/annual",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, report: { ...plan.report, inAnnualReport: false } }),
  }),
];
