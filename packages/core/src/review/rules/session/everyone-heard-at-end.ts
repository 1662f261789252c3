import { seriesFormats } from "../../../format/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWithout, type Dates } from "./agendaPlaces.js";

/** A closing round: everyone is heard once more, and the meeting has a clear end. Guide 3. */
export const everyoneHeardAtEnd = defineRule<{ none: Dates }>()({
  id: "session/everyone-heard-at-end",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "online" },
    { strength: "should", formats: seriesFormats, venue: "in-person", sources: [handbook("4.5")] },
  ],
  sources: [guide("3")],
  check(group, report) {
    const found = agendasWithout("closing-round", group);
    for (const { path, dates } of found) report.wrong("none", path, { dates });
  },
});
