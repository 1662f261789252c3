import { ruleExamples } from "../../examples/ruleExamples.js";

export const coordinatorExamples = ruleExamples({
  rule: "format/coordinator",
  of: ["single-event"],
  break: (plan) => ({
    ...plan,
    people: { ...plan.people, coordinator: undefined, technicalHost: plan.people.facilitators[0].id },
  }),
});
