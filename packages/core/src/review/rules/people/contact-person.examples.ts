import { ruleExamples } from "../../examples/ruleExamples.js";

export const contactPersonExamples = ruleExamples({
  rule: "people/contact-person",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, people: { ...plan.people, contactPerson: undefined } }),
});
