import type { Result } from "neverthrow";
import type { Written } from "../kernel/index.js";
import type { Problem } from "../problem/index.js";
import { type Profile, type ProfileChanges, parseProfile, parseProfileOrThrow } from "../profile/index.js";
import type { AnyRule } from "./rule.js";
import type { GuideRuleId } from "./rules/index.js";

/** A practice as it is written in code: how findings count, by rules that there are. */
export type DefinedProfile<OwnRuleId extends string = never> = Written<Omit<ProfileChanges, "severities">> & {
  readonly severities?: {
    readonly [Id in GuideRuleId | OwnRuleId]?: NonNullable<ProfileChanges["severities"]>[string];
  };
};

/**
 * A federation's own practice that is written in code: another profile with some values changed, each with the federation's
 * document as its source. An unknown field or rule does not compile; rules of one's own are known once they are given. For
 * data of any other origin there is `parseProfile`.
 *
 * Errors: those of `parseProfile`.
 *
 * @example
 * ```ts
 * import { defineProfile, guideProfile } from "@piiri/core";
 *
 * const profile = defineProfile(guideProfile, {
 *   name: "Example Federation",
 *   formats: { "closed-group": { sessions: 8 } },
 *   severities: { "format/session-count": "info" },
 * })._unsafeUnwrap();
 * profile.formats["closed-group"].sessions.value; // => 8
 * profile.formats["closed-group"].sessions.source.document; // => "Example Federation"
 * ```
 */
export function defineProfile<const Own extends readonly AnyRule[] = []>(
  base: Profile,
  changes: DefinedProfile<Own[number]["id"]>,
  _own?: Own,
): Result<Profile, readonly Problem[]> {
  return parseProfile(base, changes);
}

/**
 * `defineProfile` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { defineProfileOrThrow, guideProfile } from "@piiri/core";
 *
 * defineProfileOrThrow(guideProfile, { name: "Example Federation", language: "sv" }).language.value; // => "sv"
 * ```
 */
export function defineProfileOrThrow<const Own extends readonly AnyRule[] = []>(
  base: Profile,
  changes: DefinedProfile<Own[number]["id"]>,
  _own?: Own,
): Profile {
  return parseProfileOrThrow(base, changes);
}
