import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const preparationTimeExamples = ruleExamples({
  rule: "format/preparation-time",
  of: ["single-event"],
  break: (plan) => ({
    ...plan,
    organisation: { ...plan.organisation, preparationStarts: addDays(plan.schedule.start, -20) },
  }),
});
