import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeEquipment } from "./changeFirstFacilitator.js";

export const quietRoomExamples = ruleExamples({
  rule: "people/quiet-room",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => changeEquipment(plan, { quietRoom: false }),
});
