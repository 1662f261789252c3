import { ruleExamples } from "../../examples/ruleExamples.js";
import { indexOf, shortened, withAgenda } from "./statedAgenda.js";

/** Too short for a group and for an event. */
export const sessionBreakExamples = ruleExamples({
  rule: "session/break",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => withAgenda(plan, (agenda) => shortened(agenda, indexOf(agenda, "break"), 3)),
});
