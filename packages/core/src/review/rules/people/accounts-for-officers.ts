import { isStated, meetingHosts } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Accounts of a nonprofit licence are for the association's elected officers, so whoever runs the meetings is one. Guide 4. */
export const accountsForOfficers = defineRule<{ notElected: { name: string }; unsaid: { name: string } }>()({
  id: "people/accounts-for-officers",
  scopes: [{ strength: "may", venue: "online", associations: true }],
  sources: [guide("4")],
  outsideReadiness: "whose accounts they are is between the association and its supplier",
  check(group, report) {
    // What is supposed of an account that nobody has named binds nobody.
    if (!isStated(group, "/platform/licence") || !group.platform?.terms.forOfficersOnly?.value) return;
    for (const { person, path } of meetingHosts(group)) {
      const at = `${path}/isElectedOfficer`;
      if (person.isElectedOfficer === false) report.wrong("notElected", at, { name: person.name });
      if (person.isElectedOfficer === undefined) report.missing("unsaid", at, { name: person.name });
    }
  },
});
