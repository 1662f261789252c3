import { seriesFormats } from "../../../format/index.js";
import { endingSession } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWithout, type Dates } from "./agendaPlaces.js";

/** What comes next is planned from what participants wish; in a closed group's last session nothing comes next. Guide 3. */
export const wishes = defineRule<{ notAsked: Dates }>()({
  id: "session/wishes",
  scopes: [{ strength: "should", formats: seriesFormats, venue: "online" }],
  sources: [guide("3")],
  check(group, report) {
    const ending = endingSession(group);
    const found = agendasWithout("wishes", group, (session) => session !== ending);
    for (const { path, dates } of found) report.wrong("notAsked", path, { dates });
  },
});
