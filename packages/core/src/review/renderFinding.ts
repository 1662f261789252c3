import type { Language } from "../kernel/index.js";
import type { Finding } from "./finding.js";
import type { AnyRule, RuleTexts } from "./rule.js";

/** What rules say in a language, by rule. */
// biome-ignore lint/suspicious/noExplicitAny: each message takes its own data, which its topic's page has typed
export type FindingTexts = Readonly<Record<string, RuleTexts<any>>>;

/** In which words findings are told: a language's catalogue, or what of it holds its findings' texts. */
export interface FindingWords {
  readonly language: Language;
  readonly findings: FindingTexts;
}

/** What telling a finding may need beside the words. */
export interface RenderOptions {
  /** The rules that were asked: a federation's own bring their texts along. */
  readonly rules?: readonly AnyRule[];
}

/**
 * A finding in the words of a language: what is, why it matters, what to do.
 *
 * @example
 * ```ts
 * import { guideRules, parsePlanOrThrow, renderFinding, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", count: 5 },
 * }));
 * const finding = reviewGroup(group, { rules: guideRules }).find(({ ruleId }) => ruleId === "format/session-count")!;
 * renderFinding(finding, en).startsWith("The plan has 5 sessions"); // => true
 * ```
 */
export function renderFinding(
  finding: Finding,
  { language, findings }: FindingWords,
  { rules = [] }: RenderOptions = {},
): string {
  const own = rules.find(({ id }) => id === finding.ruleId)?.messages?.[language];
  const text = (own ?? findings[finding.ruleId])?.messages[finding.messageId];
  return text?.(finding.data) ?? `${finding.ruleId}: ${finding.messageId}`;
}
