import { err, ok, type Result } from "neverthrow";
import * as z from "zod/mini";
import { type DeepReadonly, orThrow } from "../kernel/index.js";
import { fields, type Principle, principles, problemsOf } from "../plan/index.js";
import { type Problem, ProblemError } from "../problem/index.js";

const { atMost, id, line, localDate, optional, whole } = fields;

/** How two people keep in touch. Handbook 6.5. */
export const supportWays = ["in-person", "phone", "chat", "mail"] as const;
/** A way in which two people keep in touch. */
export type SupportWay = (typeof supportWays)[number];

/** What the two share: a like experience, or something else that brings people together. Handbook 6.5. */
export const sharedThings = ["experience", "age", "interests"] as const;
/** Something that the two share. */
export type SharedThing = (typeof sharedThings)[number];

/** What support from person to person leaves to others. Handbook 6.5. */
export const excludedHelp = ["housework", "childcare"] as const;
/** A kind of help that is left to others. */
export type ExcludedHelp = (typeof excludedHelp)[number];

const choice = <const Value extends string>(values: readonly Value[]) => z.array(z.enum(values)).check(z.maxLength(10));

/**
 * What is agreed when the organiser brings two people together. Of the two themselves it has no field at all: a name, an
 * address or an illness is refused as an unknown key.
 */
export const supportAgreementSchema = z.strictObject({
  id,
  agreedOn: optional(localDate),
  organiserPresent: optional(z.boolean(), "Whether the organiser was there when it was agreed."),
  supporterReady: optional(z.boolean(), "Whether the supporter is at peace with their own change."),
  shared: optional(choice(sharedThings)),
  how: optional(choice(supportWays)),
  everyWeeks: optional(whole(1, 52), "How often they are in touch, in weeks."),
  place: optional(line(200), "Where they meet."),
  from: optional(localDate),
  until: optional(localDate, "How long it lasts."),
  followUps: optional(atMost(50, localDate), "When the organiser asks both how it goes."),
  notIncluded: optional(choice(excludedHelp)),
  notIncludedOther: optional(atMost(20, line(200)), "What else is not included, in the organiser's words."),
  confidentialityAgreedOn: optional(localDate),
  told: optional(choice(principles), "What both are told of how people meet here; everything unless given."),
});

type Written = DeepReadonly<z.infer<typeof supportAgreementSchema>>;

/** What two people and the organiser have agreed on. The same ethics hold as in a group. */
export interface SupportAgreement extends Written {
  readonly told: readonly Principle[];
}

/**
 * Reads what was agreed on support from person to person. Errors as of `parsePlan`: everything wrong at once, each with
 * its place.
 *
 * @see handbook, 6.5
 * @example
 * ```ts
 * import { parseSupportAgreement } from "@piiri/core/support";
 *
 * parseSupportAgreement({ id: "pair-7", everyWeeks: 2 })._unsafeUnwrap().told.length; // => 5
 * parseSupportAgreement({ id: "pair-7", supported: "Example" })._unsafeUnwrapErr()[0]?.code; // => "unknown-key"
 * ```
 */
export function parseSupportAgreement(input: unknown): Result<SupportAgreement, readonly Problem[]> {
  const parsed = supportAgreementSchema.safeParse(input);
  if (!parsed.success) return err(problemsOf(parsed.error.issues, input, supportAgreementSchema));
  const written = parsed.data as Written;
  return ok({ ...written, told: written.told ?? principles });
}

/**
 * `parseSupportAgreement` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parseSupportAgreementOrThrow } from "@piiri/core/support";
 *
 * parseSupportAgreementOrThrow({ id: "pair-7", how: ["phone"] }).how; // => ["phone"]
 * ```
 */
export function parseSupportAgreementOrThrow(input: unknown): SupportAgreement {
  return orThrow(parseSupportAgreement(input), (problems) => new ProblemError(problems));
}
