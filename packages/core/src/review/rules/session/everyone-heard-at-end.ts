import { seriesFormats } from "../../../format/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { hasPart } from "../../../session/index.js";
import { defineRule } from "../../rule.js";
import { agendasWhere, type Dates } from "./agendaPlaces.js";

/** A closing round: everyone is heard once more, and the meeting has a clear end. Guide 3. */
export const everyoneHeardAtEnd = defineRule<{ none: Dates }>()({
  id: "session/everyone-heard-at-end",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "online" },
    { strength: "should", formats: seriesFormats, venue: "in-person", sources: [handbook("4.5")] },
  ],
  sources: [guide("3")],
  check(group, report) {
    const found = agendasWhere(group, (agenda) => !hasPart(agenda, "closing-round"));
    for (const { path, dates } of found) report.wrong("none", path, { dates });
  },
});
