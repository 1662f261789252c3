import { ruleExamples } from "../../examples/ruleExamples.js";

export const technicalHostExamples = ruleExamples({
  rule: "session/technical-host",
  of: ["single-event", "closed-group", "open-meetings"],
  break: (plan) => {
    const { technicalHost: _, ...people } = plan.people ?? {};
    return { ...plan, people };
  },
});
