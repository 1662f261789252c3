import { ruleExamples } from "../../examples/ruleExamples.js";
import { indexOf, shortened, withAgenda } from "./statedAgenda.js";

/** One minute for all of them. */
export const roundsLongEnoughExamples = ruleExamples({
  rule: "session/rounds-long-enough",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => withAgenda(plan, (agenda) => shortened(agenda, indexOf(agenda, "introductions"), 1)),
});
