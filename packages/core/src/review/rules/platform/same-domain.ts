import { meetingHosts } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { emailDomain } from "../../../people/index.js";
import { defineRule } from "../../rule.js";

/**
 * The organiser and the co-organisers have addresses under one domain, or Teams cannot make them co-organisers. Those
 * whose address the plan does not tell are passed over. Guide 4.
 */
export const sameDomain = defineRule<{ other: { name: string; domain: string; common: string } }>()({
  id: "platform/same-domain",
  scopes: [{ strength: "must", venue: "online" }],
  sources: [guide("4")],
  check(group, report) {
    const domains = meetingHosts(group).map(({ person, path }) => ({ person, path, domain: emailDomain(person) }));
    const common = domains.find(({ domain }) => domain !== undefined)?.domain;
    if (common === undefined) return;
    for (const { person, path, domain } of domains) {
      if (domain === undefined || domain === common) continue;
      report.wrong("other", `${path}/email`, { name: person.name, domain, common });
    }
  },
});
