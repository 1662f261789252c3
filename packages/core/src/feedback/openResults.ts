import type { FeedbackAnswers } from "./answers.js";
import type { Instrument } from "./instrument.js";
import type { FeedbackPractice } from "./practice.js";
import { allProtections, type Protections } from "./protections.js";
import type { OpenResult } from "./results.js";
import { tallyOf } from "./scoreFeedback.js";
import type { FeedbackTally } from "./tally.js";

/**
 * What people said in their own words, where enough answered the survey: each once, in an order that tells nothing. Names
 * cannot be taken out surely, so a person reads them before they go on.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument, feedbackPracticeOf, openResults } from "@piiri/core/feedback";
 * import { redact } from "@piiri/core/privacy";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const answers = ["Good talk", "good talk!", "More time", "", ""].map((worked) => ({ values: {}, texts: { worked: redact(worked) } }));
 * const [open] = openResults(feedbackInstrument(group), answers, feedbackPracticeOf(group));
 * open?.texts.length; // => 2
 * ```
 */
export function openResults(
  instrument: Instrument,
  answers: Iterable<FeedbackAnswers>,
  practice: FeedbackPractice,
): readonly OpenResult[] {
  return openWith(allProtections, tallyOf(instrument, answers, practice), practice);
}

/**
 * The same for answers that were counted as they came.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { FeedbackTally, feedbackInstrument, feedbackPracticeOf, tallyOpenResults } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * tallyOpenResults(new FeedbackTally(feedbackInstrument(group), 100), feedbackPracticeOf(group)); // => []
 * ```
 */
export function tallyOpenResults(tally: FeedbackTally, practice: FeedbackPractice): readonly OpenResult[] {
  return openWith(allProtections, tally, practice);
}

/** The same with protections switched off, for the test that attacks. */
export function openWith(
  protections: Protections,
  tally: FeedbackTally,
  { threshold }: FeedbackPractice,
): readonly OpenResult[] {
  if (protections.threshold && tally.answers < threshold) return [];
  const { open: asked, openWordings = {} } = tally.instrument;
  return asked.flatMap((id): readonly OpenResult[] => {
    const open = tally.open(id);
    const texts = (protections.once ? open?.texts() : open?.bareTexts()) ?? [];
    const wording = openWordings[id];
    return texts.length === 0 ? [] : [{ id, ...(wording && { wording }), texts }];
  });
}
