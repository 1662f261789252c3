import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const groundRulesTogetherExamples = ruleExamples({
  rule: "ethics/ground-rules-together",
  of: ["local-group"],
  break: (plan) => ({ ...plan, groundRules: { ...plan.groundRules, agreedOn: addDays(plan.schedule.start, -30) } }),
});
