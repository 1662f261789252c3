import {
  type FeedbackPractice,
  type FeedbackTally,
  type Publication,
  publishedAnswers,
  scoreTally,
} from "../feedback/index.js";
import { isSameData } from "../kernel/index.js";

/** A survey's export, counted: what was told before, and what came later. */
export interface CountedAnswers {
  readonly earlier: FeedbackTally;
  readonly later: FeedbackTally;
  /** Whether the export tells when each answer was sent, so that it is known which are new. */
  readonly isTimed: boolean;
}

/**
 * Whether the answers beyond those that were told are surely others. With times they are, as long as all that was told is
 * still among the earlier ones; without, only where the first answers of the file are those that were told.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { FeedbackTally, feedbackInstrument, feedbackPracticeOf } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { areSurelyNew } from "@piiri/core/telling";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const [earlier, later] = [1, 2].map(() => new FeedbackTally(feedbackInstrument(group), 100)) as [FeedbackTally, FeedbackTally];
 * areSurelyNew([], { earlier, later, isTimed: false }, feedbackPracticeOf(group)); // => true
 * ```
 */
export function areSurelyNew(
  before: readonly Publication[],
  { earlier, isTimed }: CountedAnswers,
  practice: FeedbackPractice,
): boolean {
  const [first] = before;
  if (first === undefined) return true;
  if (earlier.answers < publishedAnswers(before)) return false;
  return isTimed || (before.length === 1 && isSameData(asWritten(scoreTally(earlier, practice)), first.results));
}

/** As it is when it has been written and read. */
function asWritten(results: unknown): unknown {
  return JSON.parse(JSON.stringify(results));
}
