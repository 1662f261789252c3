import { ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, type Dates, seenInAgendas } from "./agendaPlaces.js";

/** One thing at a time: a fixed start that comes before the segment ahead is over cannot be kept. Ours. */
export const segmentsOverlap = defineRule<{ tooEarly: { minutes: number } & Dates }>()({
  id: "session/segments-overlap",
  scopes: [{ strength: "must" }],
  sources: [ours("a group does one thing at a time")],
  check(group, report) {
    const found = seenInAgendas(group, (held) =>
      held.contents.overlaps.map(({ index, minutes }) => ({ path: agendaPath(held, index, "at"), minutes })),
    );
    for (const { path, minutes, dates } of found) report.wrong("tooEarly", path, { minutes, dates });
  },
});
