import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

/** What each of these rules has to be, by the sources. */
export const reportConditions: Conditions = {
  "report/summaries": {
    weight: "I",
    whom: "online, association's own",
    says: [[["seldom"], "guide Liite 3", "should", "Participants are counted twice a year, when the season is over."]],
  },
  "report/annual": {
    weight: "I",
    whom: "association's own",
    says: [
      [["leftOut"], "guide 3", "should", "What the group came to is described in the association's annual report."],
      [["leftOut"], "guide Liite 3", "should", "The group is mentioned in the report of the year."],
    ],
  },
};

export const reportExamples = [
  ruleExamples({
    rule: "report/summaries",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, report: { ...plan.report, countsPerYear: 1 } }),
  }),
  ruleExamples({
    rule: "report/annual",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, report: { ...plan.report, inAnnualReport: false } }),
  }),
];
