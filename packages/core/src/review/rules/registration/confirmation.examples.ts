import { ruleExamples } from "../../examples/ruleExamples.js";

export const confirmationExamples = ruleExamples({
  rule: "registration/confirmation",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, confirmation: "none" } }),
});
