import { ruleExamples } from "../../examples/ruleExamples.js";

export const consentForLaterNewsExamples = ruleExamples({
  rule: "registration/consent-for-later-news",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, laterNews: "to-all" } }),
});
