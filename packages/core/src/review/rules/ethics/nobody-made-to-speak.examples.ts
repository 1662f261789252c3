import { toldToParticipants } from "../../../plan/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

export const nobodyMadeToSpeakExamples = ruleExamples({
  rule: "ethics/nobody-made-to-speak",
  of: ["closed-group", "open-meetings", "local-group"],
  break: (plan) => ({
    ...plan,
    ethics: { ...plan.ethics, told: toldToParticipants.filter((each) => each !== "nobody-made-to-speak") },
  }),
});
