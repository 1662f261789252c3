import { heldSessions, isStated } from "../../../group/index.js";
import { addDays, daysBetween, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * People are told of a group a month before it begins, of open meetings about three weeks before, so that they have time
 * to find it. Guide 6 and Liite 3.
 */
export const starts = defineRule<{ late: { from: LocalDate; first: LocalDate; advised: LocalDate } }>()({
  id: "publicity/starts",
  scopes: [
    { strength: "should", ongoing: false },
    { strength: "should", venue: "online" },
  ],
  sources: [
    ({ profile, format }) => profile.formats[format].publicityStartsDays,
    ({ profile, format }) => profile.formats[format].publicityStartsDaysLeast,
  ],
  check(group, report) {
    const path = "/publicity/starts";
    const { publicityStartsDays, publicityStartsDaysLeast } = group.profile.formats[group.format];
    const from = group.publicity.starts;
    const first = heldSessions(group)[0]?.local.date;
    if (first === undefined || !isStated(group, path)) return;
    const advised = addDays(first, -publicityStartsDays.value);
    if (daysBetween(from, first) >= publicityStartsDaysLeast.value) return;
    report.wrong("late", path, { from, first, advised }, advised);
  },
});
