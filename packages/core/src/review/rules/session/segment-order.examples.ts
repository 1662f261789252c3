import { ruleExamples } from "../../examples/ruleExamples.js";
import { indexOf, swapped, withAgenda } from "./statedAgenda.js";

/** A group comes to the theme before the round of introductions, an event to the questions before the stories. */
export const segmentOrderExamples = ruleExamples({
  rule: "session/segment-order",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) =>
    withAgenda(plan, (agenda, { group }) =>
      group.format === "single-event"
        ? swapped(agenda, indexOf(agenda, "stories"), indexOf(agenda, "questions"))
        : swapped(agenda, indexOf(agenda, "introductions"), indexOf(agenda, "theme")),
    ),
});
