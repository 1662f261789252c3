import { ruleExamples } from "../../examples/ruleExamples.js";

export const oneThemeExamples = ruleExamples({
  rule: "format/one-theme",
  of: ["single-event"],
  break: (plan) => ({ ...plan, sessions: { ...plan.sessions, s1: { ...plan.sessions?.s1, theme: undefined } } }),
});
