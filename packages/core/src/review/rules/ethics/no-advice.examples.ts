import { commitments } from "../../../plan/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const noAdviceExamples = ruleExamples({
  rule: "ethics/no-advice",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({
    ...plan,
    ethics: { ...plan.ethics, commitments: commitments.filter((each) => each !== "no-advice") },
  }),
});
