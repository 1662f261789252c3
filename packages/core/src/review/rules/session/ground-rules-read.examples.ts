import { readsGroundRules } from "../../../group/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { groupOf, withAgenda, withoutPart } from "./statedAgenda.js";

/** A standing group has agreed on its rules by the second meeting. */
export const groundRulesReadExamples = ruleExamples({
  rule: "session/ground-rules-read",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => {
    const agreed = { ...plan, groundRules: { agreedOn: plan.schedule.start, ...plan.groundRules } };
    const group = groupOf(agreed);
    return withAgenda(
      agreed,
      (agenda) => withoutPart(agenda, "ground-rules"),
      (sessions) => sessions.find((session) => readsGroundRules(group, session)),
    );
  },
});
