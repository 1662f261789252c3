import { ruleExamples } from "../../examples/ruleExamples.js";

export const privacyNoticeExamples = ruleExamples({
  rule: "registration/privacy-notice",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, privacyNotice: undefined } }),
});
