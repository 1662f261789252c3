import { handbook, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, type Dates, seenInAgendas } from "./agendaPlaces.js";

/**
 * A meeting begins and above all ends when it was agreed to, so its segments reach just to the end. A gap before a fixed
 * start is shown and does no harm. Handbook 4.5.
 */
export const segmentsFill = defineRule<{ over: { minutes: number } & Dates; short: { minutes: number } & Dates }>()({
  id: "session/segments-fill",
  scopes: [{ strength: "must" }],
  sources: [handbook("4.5")],
  clauses: { short: { strength: "should", sources: [ours("what is planned to the end does not run dry")] } },
  check(group, report) {
    const found = seenInAgendas(group, (held) => {
      const over = held.contents.end - held.duration;
      return over === 0 ? [] : [{ path: agendaPath(held), over }];
    });
    for (const { path, over, dates } of found) {
      report.wrong(over > 0 ? "over" : "short", path, { minutes: Math.abs(over), dates });
    }
  },
});
