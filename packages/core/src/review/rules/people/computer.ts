import { mindingTechnology } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** An online group is led from a computer: a tablet or a phone does not lend itself to it. Guide 4. */
export const computer = defineRule<{
  other: { name: string; device: "tablet" | "phone" };
  unsaid: { name: string };
}>()({
  id: "people/computer",
  scopes: [{ strength: "must", venue: "online" }],
  sources: [guide("4")],
  check(group, report) {
    for (const { person, path } of mindingTechnology(group)) {
      const device = person.equipment?.device;
      const at = `${path}/equipment/device`;
      if (device === undefined) report.missing("unsaid", at, { name: person.name });
      else if (device !== "computer") report.wrong("other", at, { name: person.name, device });
    }
  },
});
