import { datedAnew } from "../../examples/datedAnew.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const sessionCountExamples = ruleExamples({
  rule: "format/session-count",
  of: ["closed-group"],
  break: (plan) => datedAnew(plan, { count: 5 }),
});
