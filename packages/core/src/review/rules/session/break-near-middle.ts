import { seriesFormats } from "../../../format/index.js";
import { guide } from "../../../kernel/index.js";
import { isNearMiddle } from "../../../session/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, type Dates, seenInAgendas } from "./agendaPlaces.js";

/**
 * A break near the middle leaves two halves that one can listen through. The guide says about halfway; how near is ours.
 * Guide 3.
 */
export const breakNearMiddle = defineRule<{ far: { from: number; duration: number } & Dates }>()({
  id: "session/break-near-middle",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "online" },
    {
      strength: "may",
      formats: seriesFormats,
      venue: "in-person",
      ongoing: false,
      sources: [({ profile }) => profile.agenda.breakFromPercent],
    },
  ],
  sources: [guide("3"), ({ profile }) => profile.agenda.breakFromPercent],
  check(group, report) {
    const { breakFromPercent, breakToPercent } = group.profile.agenda;
    const shares = { from: breakFromPercent.value, to: breakToPercent.value };
    const found = seenInAgendas(group, (held) => {
      const all = held.contents.breaks;
      const [longest] = all;
      if (longest === undefined || all.some((each) => isNearMiddle(each, held.duration, shares))) return [];
      return [
        { path: agendaPath(held, held.agenda.indexOf(longest.segment)), from: longest.from, duration: held.duration },
      ];
    });
    for (const { path, from, duration, dates } of found) report.wrong("far", path, { from, duration, dates });
  },
});
