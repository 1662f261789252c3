import { ruleExamples } from "../../examples/ruleExamples.js";
import { indexOf, swapped, withAgenda } from "./statedAgenda.js";

/** The break comes only after the second half of the theme. */
export const breakNearMiddleExamples = ruleExamples({
  rule: "session/break-near-middle",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) =>
    withAgenda(plan, (agenda) => {
      const pause = indexOf(agenda, "break");
      return swapped(agenda, pause, pause + 1);
    }),
});
