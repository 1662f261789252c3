import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "./statedAgenda.js";

export const everyoneHeardAtStartExamples = ruleExamples({
  rule: "session/everyone-heard-at-start",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "introductions")),
});
