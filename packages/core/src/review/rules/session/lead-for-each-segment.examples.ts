import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda } from "./statedAgenda.js";

/** Nobody leads the first segment yet. */
export const leadForEachSegmentExamples = ruleExamples({
  rule: "session/lead-for-each-segment",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) =>
    withAgenda(plan, ([first, ...others]) => {
      if (first === undefined) return others;
      const { lead: _, ...unled } = first;
      return [unled, ...others];
    }),
});
