import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const retentionExamples = ruleExamples({
  rule: "registration/retention",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({
    ...plan,
    registration: {
      ...plan.registration,
      keptUntil: plan.schedule.ongoing ? undefined : addDays(plan.schedule.start, 600),
    },
  }),
});
