import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { askForEquipment, type EquipmentMessages } from "./askForEquipment.js";

/** Who leads an online group has a room where one can speak in confidence, and headphones. Guide 4. */
export const quietRoom = defineRule<EquipmentMessages<"quietRoom" | "headphones">>()({
  id: "people/quiet-room",
  scopes: [{ strength: "should", venue: "online" }],
  sources: [guide("4")],
  check: askForEquipment(["quietRoom", "headphones"]),
});
