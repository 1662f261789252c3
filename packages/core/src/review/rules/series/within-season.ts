import { seriesFormats } from "../../../format/index.js";
import { type Group, heldSessions, placeOfDate, type Session } from "../../../group/index.js";
import { guide, type JsonPointer, type LocalDate } from "../../../kernel/index.js";
import { seasonEnd } from "../../../series/index.js";
import { defineRule } from "../../rule.js";

/** Groups are planned for a spring or an autumn, and people have their habits by it. Guide 2; the dates are ours. */
export const withinSeason = defineRule<{ outside: { ends: LocalDate; first: LocalDate; last: LocalDate } }>()({
  id: "series/within-season",
  scopes: [{ strength: "may", formats: seriesFormats, ongoing: false }],
  sources: [({ profile }) => profile.seasons.springEnds, guide("2")],
  outsideReadiness: "a hint; a series may go on over the summer",
  check(group, report) {
    const { springEnds, autumnEnds } = group.profile.seasons;
    const held = heldSessions(group);
    const [first] = held;
    const last = held.at(-1);
    if (first === undefined || last === undefined) return;
    const ends = seasonEnd(first.local.date, { spring: springEnds.value, autumn: autumnEnds.value });
    if (last.local.date <= ends) return;
    report.wrong("outside", placeOfEnd(group, last), { ends, first: first.local.date, last: last.local.date });
  },
});

/** Where the series' end is decided: by the last session where it has a date of its own, else by the schedule. */
function placeOfEnd(group: Group, last: Session): JsonPointer {
  if (last.status !== "scheduled") return placeOfDate(group, last);
  return group.schedule.extent.kind === "until" ? "/schedule/until" : "/schedule/start";
}
