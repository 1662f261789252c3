import { heldSessions } from "../../../group/index.js";
import { guide, type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** The association has approved the plan and its costs, and volunteers can rely on it. Guide, Liite 3. */
export const approved = defineRule<{ none: Record<never, never>; late: { approved: LocalDate; starts: LocalDate } }>()({
  id: "organisation/approved",
  scopes: [
    { strength: "should", venue: "online", associations: true },
    {
      strength: "may",
      venue: "in-person",
      associations: true,
      sources: [ours("what an association has approved lasts, in a room too")],
    },
  ],
  sources: [guide("Liite 3")],
  check(group, report) {
    const path = "/organisation/approvedOn";
    const { approvedOn } = group.organisation;
    const starts = heldSessions(group)[0]?.local.date;
    if (approvedOn === undefined) report.missing("none", path, {});
    else if (starts !== undefined && approvedOn > starts) report.wrong("late", path, { approved: approvedOn, starts });
  },
});
