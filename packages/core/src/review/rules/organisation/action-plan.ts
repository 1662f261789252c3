import { heldSessions } from "../../../group/index.js";
import { guide, type LocalDate, ours, yearOf } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * The association has planned for the group: it stands in the action plan that is made the autumn before, or already in
 * the one of the year before. Guide 5 and Liite 3.
 */
export const actionPlan = defineRule<{ none: Record<never, never>; otherYear: { year: number; starts: LocalDate } }>()({
  id: "organisation/action-plan",
  scopes: [
    { strength: "should", venue: "online", associations: true },
    {
      strength: "may",
      venue: "in-person",
      associations: true,
      sources: [ours("what an association has planned for lasts, in a room too")],
    },
  ],
  sources: [guide("5"), guide("Liite 3")],
  check(group, report) {
    const path = "/organisation/actionPlan";
    const year = group.organisation.actionPlan;
    const starts = heldSessions(group)[0]?.local.date;
    if (year === undefined) return report.missing("none", path, {});
    if (starts === undefined) return;
    const ahead = yearOf(starts) - year;
    if (ahead < 0 || ahead > 1) report.wrong("otherYear", path, { year, starts });
  },
});
