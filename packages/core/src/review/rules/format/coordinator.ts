import { eventFormats } from "../../../format/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** One party answers for an event as a whole and for its technology, so that supporters can be with people. Guide 3. */
export const coordinator = defineRule<{ none: Record<never, never> }>()({
  id: "format/coordinator",
  scopes: [{ strength: "must", formats: eventFormats }],
  sources: [guide("3")],
  check({ people }, report) {
    if (people.coordinator === undefined) report.missing("none", "/people/coordinator", {});
  },
});
