import type { Group } from "../group/index.js";
import type { Profile } from "../profile/index.js";

/** What keeps answers anonymous and how results are judged. */
export interface FeedbackPractice {
  /** Results are told from this many answers on, but never from fewer than the practice's least. */
  readonly threshold: number;
  readonly figures: Profile["feedback"];
}

/**
 * By what a group's answers are scored: its threshold and its federation's figures.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackPracticeOf } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * feedbackPracticeOf(resolvePlanOrThrow(goodPlans["closed-group"])).threshold; // => 5
 * ```
 */
export function feedbackPracticeOf({ feedback, profile }: Group): FeedbackPractice {
  return {
    threshold: Math.max(feedback.threshold, profile.feedback.thresholdLeast.value),
    figures: profile.feedback,
  };
}
