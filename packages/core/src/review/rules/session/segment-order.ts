import { hasProgramme, seriesFormats } from "../../../format/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWhere, type Dates } from "./agendaPlaces.js";

/** The same order each time lets people know where they are: tuning in, the theme, a shared end. Guide 3. */
export const segmentOrder = defineRule<{ group: Dates; event: Dates }>()({
  id: "session/segment-order",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "in-person", sources: [handbook("4.5")] },
    { strength: "should" },
  ],
  sources: [guide("3")],
  clauses: { event: { sources: [guide("3")] } },
  check(group, report) {
    const message = hasProgramme(group) ? "event" : "group";
    const found = agendasWhere(group, ({ contents }) => !contents.isInUsualOrder);
    for (const { path, dates } of found) report.wrong(message, path, { dates });
  },
});
