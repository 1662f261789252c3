import { seriesFormats } from "../../../format/index.js";
import { readsGroundRules } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWithout, type Dates } from "./agendaPlaces.js";

/**
 * The ground rules are read aloud in every meeting, so that everyone may rely on them. A standing group makes its own
 * after a few meetings: there, from the session after they were agreed. Guide 3, handbook 4.4.
 */
export const groundRulesRead = defineRule<{ unread: Dates }>()({
  id: "session/ground-rules-read",
  scopes: [{ strength: "must", formats: seriesFormats, venue: "online" }],
  sources: [guide("3"), guide("Liite 3")],
  locked: true,
  check(group, report) {
    const found = agendasWithout("ground-rules", group, (session) => readsGroundRules(group, session));
    for (const { path, dates } of found) report.wrong("unread", path, { dates });
  },
});
