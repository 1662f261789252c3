import { type JsonPointer, jsonPointer } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import type { AnyRule } from "./rule.js";

/** A rule that a practice speaks of and that is none of those known. */
export interface UnknownRule {
  readonly id: string;
  /** Where the practice speaks of it. */
  readonly path: JsonPointer;
}

/**
 * The rules for which a practice gives a severity although they are none of these: mistyped, or a federation's own that
 * an app does not have. Without asking, such a line has no effect and nobody notices.
 *
 * @example
 * ```ts
 * import { parseProfileOrThrow, guideProfile, guideRules, unknownRules } from "@piiri/core";
 *
 * const practice = parseProfileOrThrow(guideProfile, {
 *   name: "Example Federation",
 *   severities: { "format/session-count": "info", "format/sesion-length": "off" },
 * });
 * unknownRules(practice, guideRules).map(({ id }) => id); // => ["format/sesion-length"]
 * ```
 */
export function unknownRules(
  { severities }: Pick<Profile, "severities">,
  rules: readonly AnyRule[],
): readonly UnknownRule[] {
  const known = new Set(rules.map(({ id }) => id));
  return Object.keys(severities)
    .filter((id) => !known.has(id))
    .map((id) => ({ id, path: jsonPointer("severities", id) }));
}
