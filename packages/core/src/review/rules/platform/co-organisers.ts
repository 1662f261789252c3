import { mindingTechnology } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * Every facilitator but the organiser is a co-organiser, so that each can let people in and go on if the organiser
 * cannot come. While it is not said who organises, it may be the one who is left out. Guide 4.
 */
export const coOrganisers = defineRule<{ leftOut: { names: readonly string[] } }>()({
  id: "platform/co-organisers",
  scopes: [{ strength: "should", venue: "online" }],
  sources: [guide("4")],
  check(group, report) {
    const { platform } = group;
    const hosts = [platform?.organiser, ...(platform?.coOrganisers ?? [])];
    const leftOut = mindingTechnology(group)
      .map(({ person }) => person)
      .filter((person) => group.people.facilitators.includes(person) && !hosts.includes(person.id));
    const mayOrganise = platform?.organiser === undefined ? 1 : 0;
    if (leftOut.length <= mayOrganise) return;
    const mending = [...(platform?.coOrganisers ?? []), ...leftOut.map(({ id }) => id)];
    report.wrong("leftOut", "/platform/coOrganisers", { names: leftOut.map(({ name }) => name) }, mending);
  },
});
