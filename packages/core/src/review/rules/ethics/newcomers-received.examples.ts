import { ruleExamples } from "../../examples/ruleExamples.js";

export const newcomersReceivedExamples = ruleExamples({
  rule: "ethics/newcomers-received",
  of: ["local-group"],
  break: (plan) => ({ ...plan, ethics: { ...plan.ethics, newcomers: undefined } }),
});
