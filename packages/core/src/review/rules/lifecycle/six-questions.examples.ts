import { ruleExamples } from "../../examples/ruleExamples.js";

export const sixQuestionsExamples = ruleExamples({
  rule: "lifecycle/six-questions",
  of: ["local-group"],
  break: (plan) => ({
    ...plan,
    lifecycle: { ...plan.lifecycle, questions: { ...plan.lifecycle.questions, forWhom: undefined, how: undefined } },
  }),
});
