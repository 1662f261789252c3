import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda, withoutPart } from "../session/statedAgenda.js";

export const plannedEndingExamples = ruleExamples({
  rule: "lifecycle/planned-ending",
  of: ["closed-group"],
  break: (plan) =>
    withAgenda(
      plan,
      (agenda) => withoutPart(agenda, "ending"),
      (sessions) => sessions.at(-1),
    ),
});
