import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "./statedAgenda.js";

export const everyoneHeardAtEndExamples = ruleExamples({
  rule: "session/everyone-heard-at-end",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "closing-round")),
});
