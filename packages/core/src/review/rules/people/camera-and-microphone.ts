import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { askForEquipment, type EquipmentMessages } from "./askForEquipment.js";

/** Who leads an online group is seen and heard: with a camera and a microphone. Guide 4. */
export const cameraAndMicrophone = defineRule<EquipmentMessages<"camera" | "microphone">>()({
  id: "people/camera-and-microphone",
  scopes: [{ strength: "must", venue: "online" }],
  sources: [guide("4")],
  check: askForEquipment(["camera", "microphone"]),
});
