import { addDays } from "../../../kernel/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

/** What each of these rules has to be, by the sources. */
export const feedbackConditions: Conditions = {
  "feedback/anonymous": {
    weight: "M L",
    whom: "*",
    says: [
      [
        ["asked"],
        "guide 3",
        "must",
        "Feedback is given anonymously: the form asks no name, so that nobody can be recognised.",
      ],
    ],
  },
  "feedback/when": {
    weight: "S",
    whom: "C O E, but no standing local group",
    ours: "a week",
    says: [
      [
        ["early", "late"],
        "guide 3",
        "should",
        "People are asked right after a closed group or an event, after the season of open meetings.",
      ],
    ],
  },
  "feedback/goals": {
    weight: "S p",
    whom: "*",
    says: [[["none"], "guide 3", "should", "What people gained is asked against the group's goals or purpose."]],
  },
  "feedback/facilitators-too": {
    weight: "I p",
    whom: "*",
    says: [[["notAsked", "unsaid"], "guide 3", "may", "Both participants and facilitators can be asked for feedback."]],
  },
  "feedback/who-collects": {
    weight: "S p",
    whom: "attached",
    says: [
      [["nobody"], "guide Liite 3", "must", "An association needs clear responsibilities, for gathering feedback too."],
      [["nobody"], "guide 3", "may", "The coordinator, the contact person or a facilitator can gather it."],
    ],
  },
  "feedback/used": {
    weight: "S p",
    whom: "attached",
    ours: "a day",
    says: [
      [["undated"], "guide 3", "should", "Feedback is looked at with the association against what facilitators saw."],
      [
        ["undated"],
        "guide Liite 3",
        "should",
        "What went well and what to develop is thought over for the groups to come.",
      ],
    ],
  },
  "feedback/threshold": { weight: "M L", whom: "*", ours: "all of it" },
};

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
