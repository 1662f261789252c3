import { ruleExamples } from "../../examples/ruleExamples.js";
import { withAgenda } from "./statedAgenda.js";

export const segmentsFillExamples = ruleExamples({
  rule: "session/segments-fill",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) =>
    withAgenda(plan, (agenda) =>
      agenda.map((segment, index) =>
        index === agenda.length - 1 ? { ...segment, minutes: segment.minutes + 5 } : segment,
      ),
    ),
});
