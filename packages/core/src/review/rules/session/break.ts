import { eventFormats, hasProgramme, seriesFormats } from "../../../format/index.js";
import { ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, type Dates, seenInAgendas } from "./agendaPlaces.js";

type Figures = { advised: number } & Dates;

/**
 * Nobody listens for two hours without a pause. A group has ten minutes; an event may do with five, as a printed
 * programme does. Guide 3; that an event needs one at all is ours.
 */
export const sessionBreak = defineRule<{ none: Figures; short: { minutes: number } & Figures }>()({
  id: "session/break",
  scopes: [
    { strength: "should", formats: seriesFormats, venue: "online" },
    {
      strength: "may",
      formats: seriesFormats,
      venue: "in-person",
      sources: [ours("sitting for two hours is long in a room too")],
    },
    { strength: "may", formats: eventFormats, sources: [({ profile }) => profile.agenda.eventBreakLeast] },
  ],
  sources: [({ profile }) => profile.agenda.break],
  check(group, report) {
    const { break: usual, eventBreakLeast } = group.profile.agenda;
    const advised = (hasProgramme(group) ? eventBreakLeast : usual).value;
    const found = seenInAgendas(group, (held) => {
      const segment = held.contents.breaks[0]?.segment;
      if (segment === undefined) return [{ path: agendaPath(held), minutes: 0 }];
      const path = agendaPath(held, held.agenda.indexOf(segment), "minutes");
      return segment.minutes < advised ? [{ path, minutes: segment.minutes }] : [];
    });
    for (const { path, minutes, dates } of found) {
      if (minutes === 0) report.wrong("none", path, { advised, dates });
      else report.wrong("short", path, { minutes, advised, dates });
    }
  },
});
