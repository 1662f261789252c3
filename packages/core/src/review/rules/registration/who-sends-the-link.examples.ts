import { ruleExamples } from "../../examples/ruleExamples.js";

export const whoSendsTheLinkExamples = ruleExamples({
  rule: "registration/who-sends-the-link",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => ({ ...plan, registration: { ...plan.registration, meetingLink: undefined } }),
});
