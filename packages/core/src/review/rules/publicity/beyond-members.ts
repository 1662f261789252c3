import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Those who are not members hear of the group too; through it they may find the association. Guide 6. */
export const beyondMembers = defineRule<{ membersOnly: Record<never, never>; unsaid: Record<never, never> }>()({
  id: "publicity/beyond-members",
  scopes: [{ strength: "may", venue: "online", associations: true }],
  sources: [guide("6"), guide("1")],
  outsideReadiness: "a hint; an association may begin with its members",
  check({ publicity }, report) {
    const path = "/publicity/beyondMembers";
    if (publicity.beyondMembers === undefined) report.missing("unsaid", path, {}, true);
    else if (!publicity.beyondMembers) report.wrong("membersOnly", path, {}, true);
  },
});
