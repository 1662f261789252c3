import { addDays } from "../../../kernel/index.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

export const feedbackExamples = [
  ruleExamples({
    rule: "feedback/anonymous",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, feedback: { ...plan.feedback, asksIdentity: ["name", "email"] } }),
  }),
  ruleExamples({
    rule: "feedback/when",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, feedback: { ...plan.feedback, askedOn: addDays(plan.schedule.start, -1) } }),
  }),
  ruleExamples({
    rule: "feedback/goals",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, feedback: { ...plan.feedback, goals: undefined } }),
  }),
  ruleExamples({
    rule: "feedback/facilitators-too",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, feedback: { ...plan.feedback, asksFacilitators: false } }),
  }),
  ruleExamples({
    rule: "feedback/who-collects",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, feedback: { ...plan.feedback, collectedBy: undefined } }),
  }),
  ruleExamples({
    rule: "feedback/used",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, feedback: { ...plan.feedback, goneThroughOn: withNothingToGoThrough(plan) } }),
  }),
  ruleExamples({
    rule: "feedback/threshold",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, feedback: { ...plan.feedback, threshold: 1 } }),
  }),
];

/** A day before anybody has answered; a group without an end says no day. */
function withNothingToGoThrough({ schedule }: LoosePlan) {
  return schedule.ongoing ? undefined : addDays(schedule.start, -1);
}
