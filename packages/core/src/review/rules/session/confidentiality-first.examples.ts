import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "./statedAgenda.js";

export const confidentialityFirstExamples = ruleExamples({
  rule: "session/confidentiality-first",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "confidentiality")),
});
