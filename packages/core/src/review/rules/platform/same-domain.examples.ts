import { ruleExamples } from "../../examples/ruleExamples.js";

export const sameDomainExamples = ruleExamples({
  rule: "platform/same-domain",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => {
    const { facilitators } = plan.people;
    const elsewhere = { ...facilitators[1], email: "example@elsewhere.test" };
    return { ...plan, people: { ...plan.people, facilitators: facilitators.with(1, elsewhere) } };
  },
});
