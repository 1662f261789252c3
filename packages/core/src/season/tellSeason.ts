import type { SeasonFinding } from "./findings.js";
import type { SubstituteHindrance, SubstituteReason } from "./substitute.js";
import type { SuggestionReason } from "./suggestion.js";
import type { SeasonTexts } from "./texts.js";

/**
 * A finding of a season as a sentence for people: what is, and a way out.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonGroup, seasonOf, tellSeasonFinding } from "@piiri/core/season";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = seasonGroup(resolvePlanOrThrow(goodPlans["closed-group"]));
 * const { findings } = seasonOf([group], { to: "2027-04-30" });
 * findings.map((finding) => tellSeasonFinding(finding, en.season)).join(" ");
 * // => "No group meets in April 2027. Could an association hold an open meeting then?"
 * ```
 */
export function tellSeasonFinding(finding: SeasonFinding, { findings }: SeasonTexts): string {
  const tell = findings[finding.kind] as (of: SeasonFinding) => string;
  return tell(finding);
}

/**
 * What speaks against a suggestion, as a sentence for people.
 *
 * @example
 * ```ts
 * import { tellReason } from "@piiri/core/season";
 * import { en } from "@piiri/core/locale/en";
 *
 * tellReason({ kind: "holiday", sessions: 1, points: 4 }, en.season); // => "On a holiday: one session."
 * ```
 */
export function tellReason(reason: SuggestionReason, { reasons }: SeasonTexts): string {
  const tell = reasons[reason.kind] as (of: SuggestionReason) => string;
  return tell(reason);
}

/**
 * What is known of somebody who could step in, in a few words.
 *
 * @example
 * ```ts
 * import { tellSubstituteReason } from "@piiri/core/season";
 * import { en } from "@piiri/core/locale/en";
 *
 * tellSubstituteReason({ kind: "sessions", sessions: 2 }, en.season); // => "leads in the season already: 2 sessions"
 * ```
 */
export function tellSubstituteReason(reason: SubstituteReason, { substitutes }: SeasonTexts): string {
  const tell = substitutes.reasons[reason.kind] as (of: SubstituteReason) => string;
  return tell(reason);
}

/**
 * Why somebody is not asked to step in, in a few words.
 *
 * @example
 * ```ts
 * import { tellSubstituteHindrance } from "@piiri/core/season";
 * import { en } from "@piiri/core/locale/en";
 *
 * tellSubstituteHindrance({ kind: "away" }, en.season); // => "away"
 * ```
 */
export function tellSubstituteHindrance(because: SubstituteHindrance, { substitutes }: SeasonTexts): string {
  const tell = substitutes.because[because.kind] as (of: SubstituteHindrance) => string;
  return tell(because);
}
