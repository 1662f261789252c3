import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeTraining } from "./changeFirstFacilitator.js";

export const orientationExamples = ruleExamples({
  rule: "people/orientation",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => changeTraining(plan, { orientation: false }),
});
