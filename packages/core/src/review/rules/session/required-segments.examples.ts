import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "./statedAgenda.js";

export const requiredSegmentsExamples = ruleExamples({
  rule: "session/required-segments",
  of: ["single-event", "closed-group", "open-meetings", "local-group"],
  break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "welcome")),
});
