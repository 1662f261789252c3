import type { Instant } from "../kernel/index.js";
import type { FeedbackPractice } from "./practice.js";
import type { FeedbackResults } from "./results.js";
import { scoreTally } from "./scoreFeedback.js";
import type { FeedbackTally } from "./tally.js";

/** Results that were told once. They hold nothing from which an answer follows, so they may be kept. */
export interface Publication {
  /** When; answers sent later belong to none yet. */
  readonly at: Instant;
  readonly results: FeedbackResults;
}

/** All that has been told of a survey, and how many answers wait because they are too few to be told by themselves. */
export interface PublishedFeedback {
  readonly publications: readonly Publication[];
  readonly waiting: number;
}

/**
 * How many answers have been told already. Those that came after them are scored by themselves.
 *
 * @example
 * ```ts
 * import { publishedAnswers } from "@piiri/core/feedback";
 *
 * publishedAnswers([]); // => 0
 * ```
 */
export function publishedAnswers(publications: readonly Publication[]): number {
  return publications.reduce((sum, { results }) => sum + results.answers, 0);
}

/**
 * From how many answers on something is told: the plan's threshold the first time. Whoever saw the first results may know who
 * answered late, so later answers are told by themselves only where they are at least as many as usual, too.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackPracticeOf, tellingThreshold } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], feedback: { threshold: 3 } }));
 * tellingThreshold([], feedbackPracticeOf(group)); // => 3
 * ```
 */
export function tellingThreshold(earlier: readonly Publication[], { threshold, figures }: FeedbackPractice): number {
  return earlier.length === 0 ? threshold : Math.max(threshold, figures.threshold.value);
}

/**
 * Tells a survey once. What was told stays as it was, however often it is asked for; answers that come later are never
 * mixed in, since the difference would be theirs, but wait until they are enough to be told by themselves.
 *
 * Two tellings are of different people. So whatever may be behind each of them may be behind both at once, and what was
 * audited of each holds of both together: where each may hide that nobody gave an answer, or that many did, so may the sum.
 *
 * @param later answers that were not told yet
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { FeedbackTally, feedbackInstrument, feedbackPracticeOf, publishFeedback } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const practice = feedbackPracticeOf(group);
 * const tallyOf = (grades: readonly number[]) => {
 *   const tally = new FeedbackTally(feedbackInstrument(group), practice.figures.openAnswersMost.value);
 *   for (const grade of grades) tally.add({ values: { grade } });
 *   return tally;
 * };
 * const first = publishFeedback([], tallyOf([8, 9, 7, 9, 8]), practice, "2027-04-06T09:00:00Z");
 * const again = publishFeedback(first.publications, tallyOf([4]), practice, "2027-04-20T09:00:00Z");
 * again; // => { publications: first.publications, waiting: 1 }
 * ```
 */
export function publishFeedback(
  earlier: readonly Publication[],
  later: FeedbackTally,
  practice: FeedbackPractice,
  at: Instant,
): PublishedFeedback {
  const threshold = tellingThreshold(earlier, practice);
  if (later.answers < threshold) return { publications: earlier, waiting: later.answers };
  return { publications: [...earlier, { at, results: scoreTally(later, { ...practice, threshold }) }], waiting: 0 };
}
