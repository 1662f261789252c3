import { heldSessions, placeOfDate } from "../../../group/index.js";
import { type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** On a holiday, or on the eve of one, people are with their own, and few come. Our reading. */
export const holiday = defineRule<{ on: { date: LocalDate; holiday: string; name?: string } }>()({
  id: "series/holiday",
  scopes: [{ strength: "should" }],
  sources: [ours("on holidays and their eves people are elsewhere")],
  check(group, report) {
    for (const session of heldSessions(group)) {
      if (session.holiday === undefined) continue;
      const { id, name } = session.holiday;
      const data = { date: session.local.date, holiday: id, ...(name !== undefined && { name }) };
      report.wrong("on", placeOfDate(group, session), data);
    }
  },
});
