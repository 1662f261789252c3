import { type Group, heldSessions } from "../../../group/index.js";
import { addDays, guide, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Open meetings are told of all season, as long as one can still register for one of them. Guide 6. */
export const allSeason = defineRule<{ endsEarly: { ends: LocalDate; next: LocalDate } }>()({
  id: "publicity/all-season",
  scopes: [{ strength: "should", formats: ["open-meetings"] }],
  sources: [guide("6")],
  check(group, report) {
    const { ends } = group.publicity;
    if (ends === undefined) return;
    const last = lastTold(group, ends);
    const next = heldSessions(group).find(({ local }) => local.date > last)?.local.date;
    if (next !== undefined) report.wrong("endsEarly", "/publicity/ends", { ends, next });
  },
});

/** The last day of which people hear who are told until some day: where one registers for each session, that day is its closing. */
function lastTold({ registration: { period } }: Group, ends: LocalDate): LocalDate {
  return period.by === "session" ? addDays(ends, period.closesDaysBefore) : ends;
}
