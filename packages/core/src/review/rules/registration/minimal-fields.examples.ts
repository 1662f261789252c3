import { ruleExamples } from "../../examples/ruleExamples.js";

export const minimalFieldsExamples = ruleExamples({
  rule: "registration/minimal-fields",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({
    ...plan,
    registration: { ...plan.registration, fields: [...plan.registration.fields, "postal-address"] },
  }),
});
