import { ruleExamples } from "../../examples/ruleExamples.js";

export const summariesExamples = ruleExamples({
  rule: "report/summaries",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, report: { ...plan.report, countsPerYear: 1 } }),
});
