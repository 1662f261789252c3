import { toldToParticipants } from "../../../plan/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const principlesKnownExamples = ruleExamples({
  rule: "ethics/principles-known",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => ({
    ...plan,
    ethics: { ...plan.ethics, told: toldToParticipants.filter((each) => each !== "equality" && each !== "respect") },
  }),
});
