import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "./statedAgenda.js";

export const wishesExamples = ruleExamples({
  rule: "session/wishes",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "wishes")),
});
