import { seriesFormats } from "../../../format/index.js";
import { endingSession, heldSessions } from "../../../group/index.js";
import { handbook, type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWithout } from "../session/agendaPlaces.js";

/**
 * The last session of a group that ends has time for parting, so that everyone remembers the group well, and after the day
 * on which it was to end it does not meet. Handbook 4.5.
 */
export const plannedEnding = defineRule<{
  none: { date: LocalDate };
  afterEnd: { date: LocalDate; ends: LocalDate };
}>()({
  id: "lifecycle/planned-ending",
  scopes: [{ strength: "should", formats: seriesFormats }],
  sources: [handbook("4.5")],
  clauses: { afterEnd: { sources: [ours("a group does not meet after it has ended")] } },
  check(group, report) {
    const ending = endingSession(group);
    if (ending === undefined) return;
    const found = agendasWithout("ending", group, (session) => session === ending);
    for (const { path } of found) report.wrong("none", path, { date: ending.local.date });
    const ends = group.lifecycle.endsOn;
    for (const session of heldSessions(group)) {
      const { date } = session.local;
      if (ends !== undefined && date > ends) report.wrong("afterEnd", "/lifecycle/endsOn", { date, ends });
    }
  },
});
