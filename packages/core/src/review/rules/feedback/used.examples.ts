import { addDays } from "../../../kernel/index.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

export const usedExamples = ruleExamples({
  rule: "feedback/used",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, feedback: { ...plan.feedback, goneThroughOn: withNothingToGoThrough(plan) } }),
});

/** A day before anybody has answered; a group without an end says no day. */
function withNothingToGoThrough({ schedule }: LoosePlan) {
  return schedule.ongoing ? undefined : addDays(schedule.start, -1);
}
