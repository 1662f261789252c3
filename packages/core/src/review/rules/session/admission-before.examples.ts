import { ruleExamples } from "../../examples/ruleExamples.js";

export const admissionBeforeExamples = ruleExamples({
  rule: "session/admission-before",
  of: ["closed-group", "open-meetings"],
  break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, admission: 5 } }),
});
