import { type Group, heldSessions, type Session } from "../../../group/index.js";
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
    const next = heldSessions(group).find((session) => lastDayToTell(group, session) > ends)?.local.date;
    if (next !== undefined) report.wrong("endsEarly", "/publicity/ends", { ends, next });
  },
});

/** The day on which a session's registration closes; where one registers once for all, the day itself. */
function lastDayToTell({ registration: { period } }: Group, { local }: Session): LocalDate {
  return period.by === "session" ? addDays(local.date, -period.closesDaysBefore) : local.date;
}
