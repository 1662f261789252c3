import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** The association has a contact person who sees that the group comes about and supports those who lead it. Guide, Liite 3. */
export const contactPerson = defineRule<{ none: Record<never, never> }>()({
  id: "people/contact-person",
  scopes: [
    { strength: "must", venue: "online", associations: true },
    { strength: "should", venue: "in-person", associations: true, sources: [handbook("6.7")] },
  ],
  sources: [guide("Liite 3")],
  check({ people }, report) {
    if (people.contactPerson === undefined) report.missing("none", "/people/contactPerson", {});
  },
});
