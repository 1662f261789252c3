import { ruleExamples } from "../../examples/ruleExamples.js";
import { closingLate } from "./latePeriods.js";

export const closesExamples = ruleExamples({
  rule: "registration/closes",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, ...closingLate(plan) } }),
});
