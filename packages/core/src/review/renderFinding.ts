import { nearestLanguage } from "../kernel/index.js";
import type { Finding } from "./finding.js";
import type { AnyRule, Messages, RuleTexts } from "./rule.js";

/** What rules say in a language, by rule. */
// biome-ignore lint/suspicious/noExplicitAny: each message takes its own data, which its topic's page has typed
export type FindingTexts = Readonly<Record<string, RuleTexts<any>>>;

/** In which words findings are told: a language's catalogue, or what of it holds its findings' texts. */
export interface FindingWords {
  readonly language: string;
  readonly findings: FindingTexts;
  /** The language that stands in where texts are missing, as `withFallback` states it. */
  readonly fallback?: { readonly language: string } | undefined;
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
  { language, findings, fallback }: FindingWords,
  { rules = [] }: RenderOptions = {},
): string {
  const own = textsIn([language, fallback?.language], rules.find(({ id }) => id === finding.ruleId)?.messages);
  const text = (own ?? findings[finding.ruleId])?.messages[finding.messageId];
  return text?.(finding.data) ?? `${finding.ruleId}: ${finding.messageId}`;
}

/** What a rule brings along, in the first of these languages that it has, else in the first that it has at all. */
export function textsIn(
  wanted: readonly (string | undefined)[],
  messages: AnyRule["messages"] = {},
): RuleTexts<Messages> | undefined {
  const known = Object.keys(messages);
  const [best = known[0]] = wanted.flatMap((tag) => (tag === undefined ? [] : (nearestLanguage(tag, known) ?? [])));
  return best === undefined ? undefined : messages[best];
}
