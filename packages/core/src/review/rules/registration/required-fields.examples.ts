import { ruleExamples } from "../../examples/ruleExamples.js";

export const requiredFieldsExamples = ruleExamples({
  rule: "registration/required-fields",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, fields: ["name", "email", "where-heard"] } }),
});
