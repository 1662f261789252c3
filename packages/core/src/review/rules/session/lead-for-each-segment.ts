import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, type Dates, seenInAgendas } from "./agendaPlaces.js";

/** The timetable is there to share out the tasks: who leads what. A break leads itself. Guide 3. */
export const leadForEachSegment = defineRule<{ unled: { count: number } & Dates }>()({
  id: "session/lead-for-each-segment",
  scopes: [
    { strength: "may", venue: "online" },
    { strength: "may", venue: "in-person", sources: [handbook("4.4")] },
  ],
  sources: [guide("3"), guide("4")],
  outsideReadiness: "the facilitators share out the tasks before each session",
  check(group, report) {
    const found = seenInAgendas(group, (held) => {
      const { unled } = held.contents;
      return unled > 0 ? [{ path: agendaPath(held), count: unled }] : [];
    });
    for (const { path, count, dates } of found) report.missing("unled", path, { count, dates });
  },
});
