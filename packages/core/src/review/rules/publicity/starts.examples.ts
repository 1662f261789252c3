import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const startsExamples = ruleExamples({
  rule: "publicity/starts",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, publicity: { ...plan.publicity, starts: addDays(plan.schedule.start, -10) } }),
});
