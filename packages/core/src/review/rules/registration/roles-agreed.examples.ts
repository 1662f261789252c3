import { ruleExamples } from "../../examples/ruleExamples.js";

export const rolesAgreedExamples = ruleExamples({
  rule: "registration/roles-agreed",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, receivedBy: undefined } }),
});
