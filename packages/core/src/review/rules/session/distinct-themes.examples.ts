import { heldSessions } from "../../../group/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { changedSession, groupOf } from "./statedAgenda.js";

export const distinctThemesExamples = ruleExamples({
  rule: "session/distinct-themes",
  of: ["open-meetings", "closed-group", "local-group"],
  break: (plan) => {
    const [first, second] = heldSessions(groupOf(plan));
    if (first === undefined || second === undefined) return plan;
    const theme = first.theme ?? "Everyday life";
    return changedSession(changedSession(plan, first.key, { theme }), second.key, { theme });
  },
});
