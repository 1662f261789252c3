import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeEquipment } from "./changeFirstFacilitator.js";

export const computerExamples = ruleExamples({
  rule: "people/computer",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => changeEquipment(plan, { device: "tablet" }),
});
