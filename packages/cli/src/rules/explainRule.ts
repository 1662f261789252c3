import { type AnyRule, type Profile, renderFinding, ruleSources, type Severity, type Source } from "@piiri/core";
import type { RuleTopic } from "../texts/texts.js";
import type { CommandWords } from "../texts/words.js";
import { groupsIn } from "./groupsIn.js";
import { type RuleExample, ruleExample } from "./ruleExample.js";
import { ruleTitle } from "./ruleTitle.js";
import { scopesTold, type ToldScope } from "./scopesTold.js";

/** A rule as people are told of it. */
export interface ExplainedRule {
  readonly id: string;
  readonly topic: RuleTopic;
  readonly words: { readonly topic: string };
  /** Its condition in a sentence. */
  readonly title: string;
  /** For whom, and how strongly; the first that fits a group holds. */
  readonly scopes: readonly (ToldScope & {
    readonly words: { readonly strength: string; readonly groups: string };
  })[];
  readonly locked: boolean;
  /** What the practice that was asked for makes of it; absent where it says nothing. */
  readonly severity?: Severity | "off" | undefined;
  readonly sources: readonly (Source & { readonly words: string })[];
}

export interface ShownRule extends ExplainedRule {
  readonly example: RuleExample & { readonly says: readonly string[] };
}

export function explainRule(rule: AnyRule, words: CommandWords, profile: Profile): ExplainedRule {
  const { id, scopes, locked } = rule;
  const { strengths, topics } = words.texts.rules;
  const topic = id.split("/")[0] as RuleTopic;
  return {
    id,
    topic,
    words: { topic: topics[topic] },
    title: ruleTitle(id, words),
    scopes: scopesTold(scopes).map((scope) => ({
      ...scope,
      words: { strength: strengths[scope.strength], groups: groupsIn(scope, words) },
    })),
    locked: locked === true,
    severity: locked ? undefined : profile.severities[id]?.value,
    sources: ruleSources(rule, profile).map((source) => ({ ...source, words: words.catalogue.sources(source) })),
  };
}

/** The same with two plans that differ in it, and what is said of the worse one. */
export function showRule(rule: AnyRule, words: CommandWords, profile: Profile): ShownRule {
  const { good, bad, findings } = ruleExample(rule.id);
  const says = [...new Set(findings.map((finding) => renderFinding(finding, words.catalogue)))];
  return { ...explainRule(rule, words, profile), example: { good, bad, says } };
}
