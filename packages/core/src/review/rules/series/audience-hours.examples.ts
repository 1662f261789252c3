import { ruleExamples } from "../../examples/ruleExamples.js";

export const audienceHoursExamples = ruleExamples({
  rule: "series/audience-hours",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({
    ...plan,
    audience: { ...plan.audience, occupation: "working" },
    schedule: { ...plan.schedule, time: "14:00" },
  }),
});
