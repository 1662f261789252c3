import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const seasonPlannedEarlyExamples = ruleExamples({
  rule: "organisation/season-planned-early",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({
    ...plan,
    organisation: { ...plan.organisation, planningStarts: addDays(plan.schedule.start, -20) },
  }),
});
