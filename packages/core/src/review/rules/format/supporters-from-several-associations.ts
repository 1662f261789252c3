import { eventFormats } from "../../../format/index.js";
import { speakersOf } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { commonAssociation } from "../../../people/index.js";
import { defineRule } from "../../rule.js";

/** Supporters from several associations bring more kinds of experience, and share the work of an event. Guide 3. */
export const supportersFromSeveralAssociations = defineRule<{ one: { association: string } }>()({
  id: "format/supporters-from-several-associations",
  scopes: [{ strength: "may", formats: eventFormats }],
  sources: [guide("3")],
  outsideReadiness: "a possibility; one association may hold an event by itself",
  check(group, report) {
    const supporters = [...group.people.facilitators, ...speakersOf(group, "storyteller")];
    const association = commonAssociation(supporters);
    if (association !== undefined) report.wrong("one", "/people/facilitators", { association });
  },
});
