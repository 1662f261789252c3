import { heldSessions } from "../../../group/index.js";
import { handbook, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * A group that goes on makes its ground rules together, when people have met and know each other a little: rules that
 * were ready before are somebody else's. Handbook 4.4.
 */
export const groundRulesTogether = defineRule<{
  before: { agreed: LocalDate; starts: LocalDate; advised: LocalDate };
}>()({
  id: "ethics/ground-rules-together",
  scopes: [{ strength: "should", ongoing: true }],
  sources: [handbook("4.4"), handbook("6.4")],
  check(group, report) {
    const agreed = group.groundRules?.agreedOn;
    const held = heldSessions(group);
    const [first] = held;
    if (agreed === undefined || first === undefined || agreed >= first.local.date) return;
    const made = held[group.profile.lifecycle.groundRulesSession.value - 1] ?? first;
    report.wrong("before", "/groundRules/agreedOn", { agreed, starts: first.local.date, advised: made.local.date });
  },
});
