import { ruleExamples } from "../../examples/ruleExamples.js";

export const capExamples = ruleExamples({
  rule: "registration/cap",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, cap: 13 } }),
});
