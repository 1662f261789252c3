import { seriesFormats } from "../../../format/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWithout, type Dates } from "./agendaPlaces.js";

/** Who has said a word at the start finds it easier to speak later. Guide 3. */
export const everyoneHeardAtStart = defineRule<{ none: Dates }>()({
  id: "session/everyone-heard-at-start",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "online" },
    { strength: "should", formats: seriesFormats, venue: "in-person", sources: [handbook("4.5")] },
  ],
  sources: [guide("3")],
  check(group, report) {
    const found = agendasWithout("introductions", group);
    for (const { path, dates } of found) report.wrong("none", path, { dates });
  },
});
