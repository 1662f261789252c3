import { ruleExamples } from "../../examples/ruleExamples.js";

export const lobbyExamples = ruleExamples({
  rule: "platform/lobby",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => ({ ...plan, platform: { ...plan.platform, lobby: false } }),
});
