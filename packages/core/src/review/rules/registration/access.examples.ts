import { ruleExamples } from "../../examples/ruleExamples.js";

export const accessExamples = ruleExamples({
  rule: "registration/access",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, access: ["facilitators", "others"] } }),
});
