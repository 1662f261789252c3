import { seriesFormats } from "../../../format/index.js";
import { acquaintanceSessions as advisedSessions, heldSessions } from "../../../group/index.js";
import { handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendasWithout, type Dates } from "./agendaPlaces.js";

/**
 * People who know each other a little trust each other more, so the first meetings have time for it: three in a group
 * that goes on, two in a closed group. Handbook 4.4; two is ours.
 */
export const acquaintanceSessions = defineRule<{ none: { advised: number } & Dates }>()({
  id: "session/acquaintance-sessions",
  scopes: [
    { strength: "should", formats: seriesFormats, ongoing: true },
    {
      strength: "should",
      formats: ["closed-group"],
      sources: [({ profile }) => profile.agenda.acquaintanceSessionsClosed, handbook("4.4")],
    },
  ],
  sources: [({ profile }) => profile.agenda.acquaintanceSessions],
  check(group, report) {
    const advised = advisedSessions(group);
    const first = heldSessions(group).slice(0, advised);
    const found = agendasWithout("acquaintance", group, (session) => first.includes(session));
    for (const { path, dates } of found) report.wrong("none", path, { advised, dates });
  },
});
