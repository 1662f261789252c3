import { ruleExamples } from "../../examples/ruleExamples.js";
import { openingLate } from "./latePeriods.js";

export const opensExamples = ruleExamples({
  rule: "registration/opens",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, ...openingLate(plan) } }),
});
