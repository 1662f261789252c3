import { ruleExamples } from "../../examples/ruleExamples.js";

export const initiatorHandsOverExamples = ruleExamples({
  rule: "people/initiator-hands-over",
  of: ["local-group"],
  break: (plan) => ({
    ...plan,
    people: {
      ...plan.people,
      initiator: { person: { id: "initiator", name: "Example initiator" }, staysForSessions: 1 },
    },
  }),
});
