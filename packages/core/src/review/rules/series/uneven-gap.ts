import { heldSessions, placeOfDate } from "../../../group/index.js";
import type { LocalDate } from "../../../kernel/index.js";
import { unevenGaps } from "../../../series/index.js";
import { defineRule } from "../../rule.js";

/** A pause much longer than people are used to: what had begun between them cools, and some do not return. Our reading. */
export const unevenGap = defineRule<{ gap: { from: LocalDate; to: LocalDate; days: number; most: number } }>()({
  id: "series/uneven-gap",
  scopes: [{ strength: "should", formats: ["closed-group"] }],
  sources: [({ profile }) => profile.pauseTimesMost],
  check(group, report) {
    const times = group.profile.pauseTimesMost.value;
    for (const { before, after, days, most } of unevenGaps(heldSessions(group), group.schedule.rhythm, times)) {
      const data = { from: before.local.date, to: after.local.date, days, most };
      report.wrong("gap", placeOfDate(group, after), data);
    }
  },
});
