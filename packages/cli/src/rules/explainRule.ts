import { type AnyRule, type Profile, renderFinding, ruleSources, type Severity, type Source } from "@piiri/core";
import type { CommandWords } from "../texts/words.js";
import { groupsIn } from "./groupsIn.js";
import { type RuleExample, ruleExample } from "./ruleExample.js";
import { ruleTitle } from "./ruleTitle.js";
import { scopesTold, type ToldScope } from "./scopesTold.js";

/** A rule as people are told of it. */
export interface ExplainedRule {
  readonly id: string;
  readonly topic: string;
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
  /** Absent where it is a federation's own, which brings no plans along. */
  readonly example?: RuleExample & { readonly says: readonly string[] };
}

export function explainRule(rule: AnyRule, words: CommandWords, profile: Profile): ExplainedRule {
  const { id, scopes, locked } = rule;
  const { strengths, topics } = words.texts.rules;
  const [topic = id] = id.split("/");
  return {
    id,
    topic,
    words: { topic: (topics as Readonly<Record<string, string>>)[topic] ?? profile.name },
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
  const example = ruleExample(rule.id);
  if (example === undefined) return explainRule(rule, words, profile);
  const { good, bad, findings } = example;
  const says = [...new Set(findings.map((finding) => renderFinding(finding, words.catalogue)))];
  return { ...explainRule(rule, words, profile), example: { good, bad, says } };
}
