import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeEquipment } from "./changeFirstFacilitator.js";

export const cameraAndMicrophoneExamples = ruleExamples({
  rule: "people/camera-and-microphone",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => changeEquipment(plan, { microphone: false }),
});
