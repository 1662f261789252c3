import { leadingOf, teams } from "../../../group/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { leadingKinds } from "../../../lifecycle/index.js";
import { defineRule } from "../../rule.js";
import { type TeamSize, teamSize } from "./team.js";

/**
 * Nobody leads alone: online one minds the talk and another the technology, and whoever gets tired or falls ill has
 * someone beside. Guide 3 and Liite 3; handbook 4.4.
 */
export const twoFacilitatorsAtLeast = defineRule<{ few: TeamSize & { readonly least: number } }>()({
  id: "format/two-facilitators-at-least",
  scopes: [
    { strength: "must", venue: "online" },
    { strength: "should", venue: "in-person", sources: [handbook("4.4")] },
  ],
  sources: [({ profile }) => profile.facilitatorsLeast, guide("2")],
  check(group, report) {
    // Members who lead together, and a professional, do so without a second one. Handbook 2 and 4.2.
    const { advisesTwo } = leadingKinds[leadingOf(group)];
    if (group.venue.kind === "in-person" && !advisesTwo) return;
    const least = group.profile.facilitatorsLeast.value;
    for (const team of teams(group)) {
      if (team.size >= least) continue;
      const { count, dates } = teamSize(team);
      report.missing("few", team.path, { count, dates, least });
    }
  },
});
