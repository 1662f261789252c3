import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "./statedAgenda.js";

export const eventClosingSurveyExamples = ruleExamples({
  rule: "session/event-closing-survey",
  of: ["single-event"],
  break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "survey")),
});
