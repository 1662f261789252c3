import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

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
