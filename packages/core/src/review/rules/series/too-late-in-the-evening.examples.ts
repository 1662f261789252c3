import { ruleExamples } from "../../examples/ruleExamples.js";

export const tooLateInTheEveningExamples = ruleExamples({
  rule: "series/too-late-in-the-evening",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, schedule: { ...plan.schedule, time: "20:30" } }),
});
