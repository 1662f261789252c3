import { hasProgramme } from "../../../format/index.js";
import { leadingOf, type Team, teams } from "../../../group/index.js";
import { leadingKinds } from "../../../lifecycle/index.js";
import { defineRule } from "../../rule.js";
import { type TeamSize, teamSize } from "./team.js";

/** In a single event the facilitators are peer supporters who tell their stories. */
type Advice = TeamSize & { readonly advised: number; readonly most: number; readonly areSupporters: boolean };

/**
 * A format's own number of facilitators: enough to share the work and the experience, and fewer than would outnumber
 * those who come to talk. What is advised for groups in general will do, and is told. Of a
 * standing local group nothing more is asked than two. Guide 3 and 2, handbook 4.4.
 */
export const facilitatorCount = defineRule<{ few: Advice; fewer: Advice; many: Advice }>()({
  id: "format/facilitator-count",
  scopes: [
    { strength: "should", ongoing: false },
    { strength: "should", venue: "online" },
  ],
  sources: [({ profile, format }) => profile.formats[format].facilitatorsAdvised],
  clauses: {
    few: { sources: [({ profile, format }) => profile.formats[format].facilitatorsLeast] },
    many: { sources: [({ profile, format }) => profile.formats[format].facilitatorsMost] },
  },
  yieldsTo: "format/two-facilitators-at-least",
  check(group, report) {
    // As for two at least: a professional in a room does it alone. Handbook 4.2.
    if (group.venue.kind === "in-person" && !leadingKinds[leadingOf(group)].advisesTwo) return;
    const { facilitatorsLeast, facilitatorsAdvised, facilitatorsMost } = group.profile.formats[group.format];
    const [advised, most] = [facilitatorsAdvised.value, facilitatorsMost.value];
    const told = (team: Team): Advice => {
      const { count, dates } = teamSize(team);
      return { count, dates, advised, most, areSupporters: hasProgramme(group) };
    };
    for (const team of teams(group)) {
      if (team.size < facilitatorsLeast.value) report.missing("few", team.path, told(team));
      else if (team.size < advised) report.noted("fewer", team.path, told(team));
      else if (team.size > most) report.wrong("many", team.path, told(team));
    }
  },
});
