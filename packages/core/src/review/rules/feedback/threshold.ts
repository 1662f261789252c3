import { defineRule } from "../../rule.js";

/**
 * Results are told when there are enough answers that nobody is recognised by theirs, and few enough that a usual group
 * sees its results. Our reading.
 */
export const threshold = defineRule<{
  low: { answers: number; least: number };
  high: { answers: number; most: number };
}>()({
  id: "feedback/threshold",
  scopes: [{ strength: "must" }],
  locked: true,
  sources: [({ profile }) => profile.feedback.thresholdLeast],
  clauses: { high: { sources: [({ profile }) => profile.feedback.thresholdMost] } },
  check({ feedback, profile }, report) {
    const path = "/feedback/threshold";
    const answers = feedback.threshold;
    const least = profile.feedback.thresholdLeast.value;
    const most = profile.feedback.thresholdMost.value;
    if (answers < least) report.wrong("low", path, { answers, least }, least);
    if (answers > most) report.wrong("high", path, { answers, most }, most);
  },
});
