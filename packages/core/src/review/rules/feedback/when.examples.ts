import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const whenExamples = ruleExamples({
  rule: "feedback/when",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, feedback: { ...plan.feedback, askedOn: addDays(plan.schedule.start, -1) } }),
});
