import { type FeedbackPractice, type OpenResult, publishedAnswers, tallyOpenResults } from "../feedback/index.js";
import type { CountedAnswers } from "./surelyNew.js";
import type { ToldOnce } from "./tellOnce.js";

/**
 * What people wrote in their own words, of the answers that are told: those of before, as long as they are as many as then, and those
 * that are told now. Nothing where the export holds other answers than those that were told.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { FeedbackTally, feedbackInstrument, feedbackPracticeOf } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { openAnswersTold } from "@piiri/core/telling";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const [earlier, later] = [1, 2].map(() => new FeedbackTally(feedbackInstrument(group), 100)) as [FeedbackTally, FeedbackTally];
 * const told = { before: [], read: { earlier, later, isTimed: true }, published: { publications: [], waiting: 0 } };
 * openAnswersTold(told, feedbackPracticeOf(group)); // => []
 * ```
 */
export function openAnswersTold(
  { before, read: { earlier, later }, published: { publications } }: Omit<ToldOnce<CountedAnswers>, "elsewhere">,
  practice: FeedbackPractice,
): readonly OpenResult[] | undefined {
  if (publications.length === 0) return [];
  if (earlier.answers !== publishedAnswers(before)) return undefined;
  const tallies = [...(before.length > 0 ? [earlier] : []), ...(publications === before ? [] : [later])];
  return tallies.flatMap((tally) => tallyOpenResults(tally, practice));
}
