import { ruleExamples } from "../../examples/ruleExamples.js";

export const informationPageExamples = ruleExamples({
  rule: "registration/information-page",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, linksLeadTo: "form" } }),
});
