import { ruleExamples } from "../../examples/ruleExamples.js";

export const forbiddenFieldsExamples = ruleExamples({
  rule: "registration/forbidden-fields",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({
    ...plan,
    registration: { ...plan.registration, fields: [...plan.registration.fields, "diagnosis"] },
  }),
});
