import type { Result } from "neverthrow";
import * as z from "zod/mini";
import type { FeedbackAnswers, Instrument, ScaledItem } from "../feedback/index.js";
import { orThrow } from "../kernel/index.js";
import { fields } from "../plan/index.js";
import { type Problem, ProblemError } from "../problem/index.js";
import { entriesMost, textMost } from "./limits.js";
import { personal } from "./personal.js";
import { readWhole } from "./readWhole.js";

const { atMost, optional, whole } = fields;

/** What reading answers takes beside them. */
export interface AnswersOptions {
  /** What takes codes, addresses and numbers out of people's own words: `scrub` of `@piiri/adapters-forms`, in their language. */
  readonly scrub: (text: string) => string;
}

/**
 * Answers to a survey, from another program's data: for each person the answers by question, and what was said in own words.
 * Who it was and when has no place in them. `scoreFeedback` takes them.
 *
 * Errors as of `parsePlan`: everything wrong at once, each with its place, and never what somebody wrote. An answer beyond
 * its scale is wrong, and so is one to a question that is not asked.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument } from "@piiri/core/feedback";
 * import { parseAnswers } from "@piiri/core/reading";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const instrument = feedbackInstrument(resolvePlanOrThrow(goodPlans["closed-group"]));
 * const scrub = (text: string) => text.replaceAll(/\d/g, "");
 * const read = (values: unknown) => parseAnswers([{ values, texts: { worked: "Room 7" } }], instrument, { scrub });
 * `${read({ leading: 5 })._unsafeUnwrap()[0]?.texts?.["worked"]}`; // => "<redacted>"
 * read({ leading: 6 })._unsafeUnwrapErr(); // => [{ code: "out-of-range", path: "/0/values/leading", data: { most: 5 } }]
 * ```
 */
export function parseAnswers(
  input: unknown,
  instrument: Instrument,
  { scrub }: AnswersOptions,
): Result<readonly FeedbackAnswers[], readonly Problem[]> {
  const text = optional(personal((written) => written.length <= textMost, scrub));
  const answers = z.strictObject({
    values: z.strictObject(Object.fromEntries(instrument.scaled.map((item) => [item.id, optional(onScale(item))]))),
    texts: optional(z.strictObject(Object.fromEntries(instrument.open.map((id) => [id, text])))),
  });
  return readWhole(atMost(entriesMost, answers), input) as Result<readonly FeedbackAnswers[], readonly Problem[]>;
}

/**
 * `parseAnswers` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument } from "@piiri/core/feedback";
 * import { parseAnswersOrThrow } from "@piiri/core/reading";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const instrument = feedbackInstrument(resolvePlanOrThrow(goodPlans["closed-group"]));
 * parseAnswersOrThrow([{ values: { grade: 9.5 } }], instrument, { scrub: () => "" }).length; // => 1
 * ```
 */
export function parseAnswersOrThrow(
  input: unknown,
  instrument: Instrument,
  options: AnswersOptions,
): readonly FeedbackAnswers[] {
  return orThrow(parseAnswers(input, instrument, options), (problems) => new ProblemError(problems));
}

/** School grades are given in parts too; all else is whole. */
function onScale({ scale, least, most }: ScaledItem) {
  return scale === "grade" ? z.number().check(z.minimum(least), z.maximum(most)) : whole(least, most);
}
