import { ruleExamples } from "../../examples/ruleExamples.js";

export const contactExamples = ruleExamples({
  rule: "registration/contact",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({ ...plan, organiser: { ...plan.organiser, email: undefined } }),
});
