import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const startUpTimeExamples = ruleExamples({
  rule: "lifecycle/start-up-time",
  of: ["local-group"],
  break: (plan) => ({ ...plan, lifecycle: { ...plan.lifecycle, ideaOn: addDays(plan.schedule.start, -60) } }),
});
