import { seriesFormats } from "../../../format/index.js";
import { type Group, heldSessions } from "../../../group/index.js";
import { guide, handbook, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * The group has ground rules, the usual ones or its own, so that everyone knows what to rely on. A standing group
 * makes them together after a few meetings, so of it only the day is asked. Guide 3, handbook 4.
 */
export const groundRules = defineRule<{ none: Record<never, never>; unmade: { advised: LocalDate } }>()({
  id: "ethics/ground-rules",
  scopes: [
    { strength: "should", ongoing: true, sources: [handbook("4.4")] },
    { strength: "must", formats: seriesFormats, venue: "online" },
    { strength: "should", formats: seriesFormats, venue: "in-person", sources: [handbook("4.4")] },
  ],
  sources: [guide("Liite 3"), guide("3")],
  clauses: {
    unmade: { strength: "should", sources: [handbook("4.4"), ({ profile }) => profile.lifecycle.groundRulesSession] },
  },
  check(group, report) {
    if (hasAny(group)) return;
    const held = heldSessions(group);
    const made = held[group.profile.lifecycle.groundRulesSession.value - 1] ?? held[0];
    if (group.schedule.standing && made !== undefined) {
      report.missing("unmade", "/groundRules/agreedOn", { advised: made.local.date });
    } else report.missing("none", "/groundRules", {});
  },
});

function hasAny({ groundRules: rules }: Group): boolean {
  return rules !== undefined && (rules.topics.length > 0 || (rules.own ?? []).length > 0);
}
