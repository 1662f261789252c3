import { endingSession } from "../../../group/index.js";
import { handbook, type LocalDate } from "../../../kernel/index.js";
import { hasPart } from "../../../session/index.js";
import { defineRule } from "../../rule.js";
import { agendasWhere } from "../session/agendaPlaces.js";

/** The last session of a closed group has time for parting, so that everyone remembers the group well. Handbook 4.5. */
export const plannedEnding = defineRule<{ none: { date: LocalDate } }>()({
  id: "lifecycle/planned-ending",
  scopes: [{ strength: "should", formats: ["closed-group"] }],
  sources: [handbook("4.5")],
  check(group, report) {
    const ending = endingSession(group);
    if (ending === undefined) return;
    const found = agendasWhere(
      group,
      (agenda) => !hasPart(agenda, "ending"),
      (session) => session === ending,
    );
    for (const { path } of found) report.wrong("none", path, { date: ending.local.date });
  },
});
