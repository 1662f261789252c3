import { meetsAgain, seriesFormats } from "../../../format/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import type { Stretch } from "../../../session/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, type Dates, seenInAgendas } from "./agendaPlaces.js";

/**
 * A shape that returns from meeting to meeting makes a group safe. Asks for the stretches that have no rule of their own.
 * Guide 3.
 */
export const requiredSegments = defineRule<{ lacking: { stretches: readonly Stretch[] } & Dates }>()({
  id: "session/required-segments",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "in-person", sources: [handbook("4.5")] },
    { strength: "should" },
  ],
  sources: [guide("3")],
  check(group, report) {
    const found = seenInAgendas(group, (held) => {
      const { contents } = held;
      // Where an expert speaks in a group that goes on, that is the theme.
      const hasExpert = meetsAgain(group) && contents.parts.has("expert");
      const stretches = contents.lacking.filter((stretch) => stretch !== "theme" || !hasExpert);
      return stretches.length > 0 ? [{ path: agendaPath(held), stretches }] : [];
    });
    for (const { path, stretches, dates } of found) report.wrong("lacking", path, { stretches, dates });
  },
});
