import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Facilitators know beforehand whom to turn to when it gets difficult. Guide, Liite 3. */
export const supportInDifficulty = defineRule<{ none: Record<never, never> }>()({
  id: "people/support-in-difficulty",
  scopes: [
    { strength: "should", venue: "online", attached: true },
    { strength: "should", venue: "in-person", attached: true, sources: [handbook("6.7"), handbook("9")] },
  ],
  sources: [guide("Liite 3"), guide("2")],
  check({ people }, report) {
    if (people.supportInDifficulty === undefined) report.missing("none", "/people/supportInDifficulty", {});
  },
});
