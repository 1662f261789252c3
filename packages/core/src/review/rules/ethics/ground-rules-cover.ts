import { seriesFormats } from "../../../format/index.js";
import { handbook } from "../../../kernel/index.js";
import type { GroundRuleTopic } from "../../../plan/index.js";
import { defineRule } from "../../rule.js";

const topicsLeast = [
  "confidentiality",
  "talking-time",
  "absences",
  "phones",
  "newcomers",
  "evaluation",
] as const satisfies readonly GroundRuleTopic[];

/** A topic that every group's ground rules do well to cover. */
export type CoveredTopic = (typeof topicsLeast)[number];

/** Ground rules cover what groups most often have to settle, while it is still easy to talk of it. Handbook 4.4. */
export const groundRulesCover = defineRule<{ lacks: { topics: readonly CoveredTopic[] } }>()({
  id: "ethics/ground-rules-cover",
  scopes: [{ strength: "may", formats: seriesFormats }],
  sources: [handbook("4.4")],
  yieldsTo: "ethics/ground-rules",
  outsideReadiness: "a hint; the group agrees on what its rules are about",
  check({ groundRules }, report) {
    if (groundRules === undefined) return;
    const topics = topicsLeast.filter((topic) => !groundRules.topics.includes(topic));
    if (topics.length > 0) report.wrong("lacks", "/groundRules/topics", { topics }, [...groundRules.topics, ...topics]);
  },
});
