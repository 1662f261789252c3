import type { SeasonFinding } from "./findings.js";
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
