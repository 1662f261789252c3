import { addDays, handbook, type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A group that goes on changes, and has a day on which it looks at its ground rules again. Handbook 4. */
export const groundRulesRevisited = defineRule<{
  undated: Record<never, never>;
  undatedSince: { agreed: LocalDate; advised: LocalDate };
  early: { agreed: LocalDate; next: LocalDate };
}>()({
  id: "ethics/ground-rules-revisited",
  scopes: [{ strength: "may", ongoing: true }],
  sources: [handbook("4.5")],
  clauses: {
    undatedSince: { sources: [handbook("4.5"), ({ profile }) => profile.tasks.groundRulesLookDays] },
    early: { sources: [ours("rules are judged when people have lived with them")] },
  },
  outsideReadiness: "it comes when the group has met for a while",
  check({ groundRules, profile }, report) {
    const path = "/groundRules/nextLookOn";
    if (groundRules === undefined) return;
    const { agreedOn: agreed, nextLookOn: next } = groundRules;
    if (agreed === undefined) {
      if (next === undefined) report.missing("undated", path, {});
    } else if (next === undefined) {
      const advised = addDays(agreed, profile.tasks.groundRulesLookDays.value);
      report.missing("undatedSince", path, { agreed, advised }, advised);
    } else if (next <= agreed) report.wrong("early", path, { agreed, next });
  },
});
