import { facilitating, heldSessions } from "../../../group/index.js";
import { guide, handbook, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * Facilitators have accepted the commitments, confidentiality among them, before the first session that they lead:
 * participants rely on them from the first word. Guide 1 and 2.
 */
export const commitmentsAccepted = defineRule<{
  late: { name: string; accepted: LocalDate; leads: LocalDate };
  unsaid: { name: string };
}>()({
  id: "people/commitments-accepted",
  scopes: [
    { strength: "must", venue: "online" },
    { strength: "must", venue: "in-person", attached: true, sources: [handbook("9")] },
  ],
  locked: true,
  sources: [guide("2"), guide("1")],
  check(group, report) {
    for (const { person, path } of facilitating(group)) {
      const { name, commitmentsAccepted: accepted } = person;
      const leads = heldSessions(group).find(({ facilitators }) => facilitators.includes(person))?.local.date;
      const at = `${path}/commitmentsAccepted`;
      if (accepted === undefined) report.missing("unsaid", at, { name });
      else if (leads !== undefined && accepted > leads) report.wrong("late", at, { name, accepted, leads });
    }
  },
});
