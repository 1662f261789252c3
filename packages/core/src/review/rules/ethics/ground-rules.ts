import type { Group } from "../../../group/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** The group has ground rules, the usual ones or its own, so that everyone knows what to rely on. Guide 3, handbook 4. */
export const groundRules = defineRule<{ none: Record<never, never> }>()({
  id: "ethics/ground-rules",
  scopes: [{ strength: "must", formats: ["closed-group", "open-meetings"] }],
  sources: [guide("3"), handbook("4")],
  check(group, report) {
    if (!hasAny(group)) report.missing("none", "/groundRules", {});
  },
});

function hasAny({ groundRules: rules }: Group): boolean {
  return rules !== undefined && (rules.topics.length > 0 || (rules.own ?? []).length > 0);
}
