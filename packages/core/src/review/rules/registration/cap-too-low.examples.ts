import { ruleExamples } from "../../examples/ruleExamples.js";

export const capTooLowExamples = ruleExamples({
  rule: "registration/cap-too-low",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, cap: 5 } }),
});
