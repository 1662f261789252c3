import { mindingTechnology } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { hasTaken } from "../../../people/index.js";
import { defineRule } from "../../rule.js";

/** Who facilitates online has been introduced to it: to the ways of working, the account and the platform. Guide 2. */
export const orientation = defineRule<{ notTaken: { name: string }; unsaid: { name: string } }>()({
  id: "people/orientation",
  scopes: [{ strength: "should", venue: "online" }],
  sources: [guide("2"), guide("Liite 3")],
  check(group, report) {
    for (const { person, path } of mindingTechnology(group)) {
      const taken = hasTaken(person, "orientation");
      const at = `${path}/training/orientation`;
      if (taken === false) report.wrong("notTaken", at, { name: person.name });
      if (taken === undefined) report.missing("unsaid", at, { name: person.name });
    }
  },
});
