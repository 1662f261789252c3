import { heldSessions, isStated } from "../../../group/index.js";
import { addDays, type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** From the idea to the first session there is time to find people, and not so much that they lose heart. Handbook 4.2. */
export const startUpTime = defineRule<{
  short: { idea: LocalDate; starts: LocalDate; earliest: LocalDate };
  long: { idea: LocalDate; starts: LocalDate; latest: LocalDate };
  toldFirst: { idea: LocalDate; starts: LocalDate };
}>()({
  id: "lifecycle/start-up-time",
  scopes: [{ strength: "may", ongoing: true }],
  sources: [({ profile }) => profile.lifecycle.startUpDaysLeast],
  clauses: {
    long: { sources: [({ profile }) => profile.lifecycle.startUpDaysMost] },
    toldFirst: { sources: [ours("nobody is told of what nobody has thought of")] },
  },
  outsideReadiness: "worth knowing; some groups begin faster",
  check(group, report) {
    const path = "/lifecycle/ideaOn";
    const { startUpDaysLeast, startUpDaysMost } = group.profile.lifecycle;
    const idea = group.lifecycle.ideaOn;
    const starts = heldSessions(group)[0]?.local.date;
    if (idea === undefined || starts === undefined) return;
    const earliest = addDays(idea, startUpDaysLeast.value);
    const latest = addDays(idea, startUpDaysMost.value);
    if (starts < earliest) report.wrong("short", path, { idea, starts, earliest });
    const told = group.publicity.starts;
    if (isStated(group, "/publicity/starts") && told < idea) report.wrong("toldFirst", path, { idea, starts: told });
    if (starts > latest) report.wrong("long", path, { idea, starts, latest });
  },
});
