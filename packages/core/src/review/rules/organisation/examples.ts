import { addDays } from "../../../kernel/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

/** What each of these rules has to be, by the sources. */
export const organisationConditions: Conditions = {
  "organisation/action-plan": {
    weight: "S p; I p",
    whom: "online; in person; association's own",
    ours: "for a group of the association's own",
    says: [
      [
        ["none", "otherYear"],
        "guide 5",
        "must",
        "The group has to be mentioned in the action plan of the year before.",
      ],
      [["none", "otherYear"], "guide Liite 3", "should", "The plan is added to the action plan in the autumn before."],
    ],
  },
  "organisation/approved": {
    weight: "S p; I p",
    whom: "online; in person; association's own",
    ours: "for a group of the association's own",
    says: [
      [["none", "late"], "guide Liite 3", "should", "The association approves a preliminary plan with its costs."],
    ],
  },
  "organisation/season-planned-early": {
    weight: "S",
    whom: "C O, but no standing local group",
    ours: "tolerance",
    says: [[["late"], "guide 5", "should", "Planning begins a couple of months before the groups do."]],
  },
  "organisation/example-address": { weight: "M", whom: "*", ours: "all of it" },
};

export const organisationExamples = [
  ruleExamples({
    rule: "organisation/action-plan",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, organisation: { ...plan.organisation, actionPlan: undefined } }),
  }),
  ruleExamples({
    rule: "organisation/approved",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, organisation: { ...plan.organisation, approvedOn: undefined } }),
  }),
  ruleExamples({
    rule: "organisation/season-planned-early",
    of: ["closed-group", "open-meetings"],
    break: (plan) => ({
      ...plan,
      organisation: { ...plan.organisation, planningStarts: addDays(plan.schedule.start, -20) },
    }),
  }),
  ruleExamples({
    rule: "organisation/example-address",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, informationPage: "https://example.org/spring" }),
  }),
];
