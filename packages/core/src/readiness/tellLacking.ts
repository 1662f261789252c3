import { getOrMake } from "../kernel/index.js";
import { type Finding, type FindingWords, renderFinding } from "../review/index.js";
import type { ConditionReadiness } from "./conditionReadiness.js";
import type { ReadinessTexts } from "./texts.js";

/** In which words readiness is told: a language's catalogue, or these parts of it. */
export interface ReadinessWords extends FindingWords {
  readonly readiness: ReadinessTexts;
}

/**
 * What a condition lacks, in sentences: what is, why it matters, what to do. None where it is met. What is the same of
 * many sessions is told of the first, and of how many more.
 *
 * @example
 * ```ts
 * import { guideRules, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { readiness, tellLacking } from "@piiri/core/readiness";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "groups.test" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * const [people] = readiness(group, { rules: guideRules }).criteria;
 * const [sentence] = tellLacking(people!.conditions[0]!, en);
 * sentence!.startsWith("The group has no contact person"); // => true
 * ```
 */
export function tellLacking({ id, state, lacking }: ConditionReadiness, words: ReadinessWords): readonly string[] {
  const { toAsk, against, sameOfMore, nobodyNamed } = words.readiness;
  if (lacking.length > 0 || state === "met") {
    return alike(lacking).flatMap(([first, ...more]) => [
      renderFinding(first, words),
      ...(more.length > 0 ? [sameOfMore(more.length)] : []),
    ]);
  }
  const sentences: Readonly<Record<string, string>> = state === "unknown" ? toAsk : against;
  return [sentences[id] ?? nobodyNamed];
}

/** Findings in their order, with those that say the same of other sessions beside the first. */
function alike(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const { ruleId, messageId, path } = finding;
    const kind = path.startsWith("/sessions/") ? `${ruleId} ${messageId}` : `${index}`;
    getOrMake(groups, kind, () => []).push(finding);
  }
  return [...groups.values()] as [Finding, ...Finding[]][];
}
