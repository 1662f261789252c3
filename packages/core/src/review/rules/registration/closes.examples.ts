import { ruleExamples } from "../../examples/ruleExamples.js";
import { closingLate } from "./latePeriods.js";

export const closesExamples = ruleExamples({
  rule: "registration/closes",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  // The link is sent on the day too, so that nobody is left without one.
  break: (plan) => ({
    ...plan,
    registration: {
      ...plan.registration,
      ...closingLate(plan),
      meetingLink: { ...plan.registration.meetingLink, daysBefore: 0 },
    },
  }),
});
