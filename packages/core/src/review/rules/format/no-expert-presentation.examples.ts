import { ruleExamples } from "../../examples/ruleExamples.js";
import { indexOf, withAgenda } from "../session/statedAgenda.js";

/** An expert speaks of the theme. */
export const noExpertPresentationExamples = ruleExamples({
  rule: "format/no-expert-presentation",
  of: ["closed-group", "open-meetings"],
  break: (plan) =>
    withAgenda(plan, (agenda) => {
      const theme = indexOf(agenda, "theme");
      return agenda.map((segment, at) =>
        at === theme ? { ...segment, parts: [...segment.parts, "expert"] } : segment,
      );
    }),
});
