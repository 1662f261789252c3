import { heldSessions } from "../../../group/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { groupOf } from "./statedAgenda.js";

/** An event without a theme is told of by `format/one-theme`. */
export const themeExamples = ruleExamples({
  rule: "session/theme",
  of: ["open-meetings", "closed-group", "local-group"],
  break: (plan) => {
    const key = heldSessions(groupOf(plan))[0]?.key ?? "";
    const { theme: _, themeBy: __, ...others } = plan.sessions?.[key] ?? {};
    return { ...plan, sessions: { ...plan.sessions, [key]: others } };
  },
});
