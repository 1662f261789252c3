import type { Result } from "neverthrow";
import { orThrow } from "../kernel/index.js";
import { ProblemError } from "../problem/index.js";
import { guideProfile, type Profile, parseProfile } from "../profile/index.js";
import { locateProblems } from "./locateProblems.js";
import type { LocatedProblem } from "./position.js";
import type { YamlText } from "./readWithPlaces.js";
import { readYaml } from "./readYaml.js";

/** A practice and the text that it was read from. */
export interface ProfileText extends YamlText {
  /** The profile that was read. */
  readonly profile: Profile;
}

/**
 * Reads a federation's own practice from a text of YAML or JSON: what it says changes the guide's practice, or another
 * one. Everything that is wrong comes at once, each with line and column. Whether the rules under `severities` exist,
 * `unknownRules` tells.
 *
 * Errors: those of `readYaml`, else those of `parseProfile`.
 *
 * @example
 * ```ts
 * import { parseProfileText } from "@piiri/core/yaml";
 *
 * const { profile } = parseProfileText(`name: Example Federation
 * formats:
 *   closed-group: { sessions: 8 }`)._unsafeUnwrap();
 * profile.formats["closed-group"].sessions.value; // => 8
 *
 * const problems = parseProfileText("name: Example Federation\nhorizonDays: long")._unsafeUnwrapErr();
 * problems.map(({ code, position }) => `line ${position.line}: ${code}`); // => ["line 2: wrong-type"]
 * ```
 */
export function parseProfileText(
  text: string,
  base: Profile = guideProfile,
): Result<ProfileText, readonly LocatedProblem[]> {
  return readYaml(text).andThen((read) =>
    parseProfile(base, read.data)
      .map((profile) => ({ ...read, profile }))
      .mapErr((problems) => locateProblems(problems, read)),
  );
}

/**
 * `parseProfileText` for those who would rather catch.
 *
 * @throws ProblemError with all problems, each with its `position`
 * @example
 * ```ts
 * import { parseProfileTextOrThrow } from "@piiri/core/yaml";
 *
 * parseProfileTextOrThrow("name: Example Federation").profile.name; // => "Example Federation"
 * ```
 */
export function parseProfileTextOrThrow(text: string, base?: Profile): ProfileText {
  return orThrow(parseProfileText(text, base), (problems) => new ProblemError(problems));
}
