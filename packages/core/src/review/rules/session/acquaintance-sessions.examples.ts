import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "./statedAgenda.js";

export const acquaintanceSessionsExamples = ruleExamples({
  rule: "session/acquaintance-sessions",
  of: ["local-group", "closed-group"],
  break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "acquaintance")),
});
