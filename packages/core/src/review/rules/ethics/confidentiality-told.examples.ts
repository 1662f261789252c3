import { toldToParticipants } from "../../../plan/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const confidentialityToldExamples = ruleExamples({
  rule: "ethics/confidentiality-told",
  of: ["single-event"],
  break: (plan) => ({
    ...plan,
    ethics: { ...plan.ethics, told: toldToParticipants.filter((each) => each !== "confidentiality") },
  }),
});
