import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const lateIntakeExamples = ruleExamples({
  rule: "registration/late-intake",
  of: ["closed-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, lateUntil: addDays(plan.schedule.start, 60) } }),
});
