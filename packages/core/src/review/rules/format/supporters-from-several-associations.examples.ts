import { ruleExamples } from "../../examples/ruleExamples.js";

export const supportersFromSeveralAssociationsExamples = ruleExamples({
  rule: "format/supporters-from-several-associations",
  of: ["single-event"],
  break: (plan) => {
    const [first] = plan.people.facilitators;
    const facilitators = plan.people.facilitators.map((one: object) => ({ ...one, association: first.association }));
    return { ...plan, people: { ...plan.people, facilitators } };
  },
});
