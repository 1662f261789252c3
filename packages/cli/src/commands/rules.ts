import { type AnyRule, guideRules, nearest, tellSources } from "@piiri/core";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { type Style, styleFor } from "../output/style.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { excerptOfPlan } from "../rules/excerptOfPlan.js";
import { type ExplainedRule, explainRule, type ShownRule, showRule } from "../rules/explainRule.js";
import type { RuleTopic } from "../texts/texts.js";
import type { Declare } from "../usage/prepare.js";

export const declareRules: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  command.argument(`[${help.rule}]`, commands.rules.takes.rule).action(prepare(rules));
};

async function rules(invocation: Invocation, id: string | undefined): Promise<ExitCode> {
  const { host, options, words, profile } = invocation;
  const style = styleFor(
    host.output.isTerminal && options.output === undefined,
    options.color !== false,
    host.environment,
  );
  if (id === undefined) {
    const result = options.json
      ? asJson(guideRules.map((rule) => showRule(rule, words, profile)))
      : catalogue(
          guideRules.map((rule) => explainRule(rule, words, profile)),
          invocation,
          style,
        );
    await deliver(invocation, result, words.texts.written.rules);
    return 0;
  }
  const shown = showRule(ruleOf(id, invocation), words, profile);
  await deliver(invocation, options.json ? asJson(shown) : page(shown, invocation, style), words.texts.written.rules);
  return 0;
}

function ruleOf(id: string, { words }: Invocation): AnyRule {
  const rule = guideRules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const ids = guideRules.map((one) => one.id);
  throw new Refusal(words.texts.rules.unknown(id, nearest(id, ids)));
}

function catalogue(all: readonly ExplainedRule[], { words: { texts } }: Invocation, style: Style): string {
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const lines = (topic: RuleTopic) =>
    all
      .filter((rule) => rule.topic === topic)
      .map((rule) => `\n  ${rule.title}\n  ${style.quiet(`${strengths(rule)} · ${rule.id}`)}`);
  const sections = topics.map((topic) => [style.strong(texts.rules.topics[topic]), ...lines(topic)].join("\n"));
  return `${[...sections, texts.check.more(all[0]?.id ?? "")].join("\n\n")}\n`;
}

function page(rule: ShownRule, { words: { texts, catalogue: library }, profile }: Invocation, style: Style): string {
  const { source, locked, practice, good, bad, says, notInPlan } = texts.rules;
  const { severity } = rule;
  const word = severity === undefined || severity === "off" ? undefined : library.severities[severity];
  const example = (parts: unknown) => indented(excerptOfPlan(parts, notInPlan));
  return `${[
    `${style.strong(rule.title)}\n${style.quiet(rule.id)}`,
    [
      ...rule.scopes.map((scope) => `${scope.words.strength}: ${scope.words.groups}`),
      `${source}: ${tellSources(rule.sources, library)}`,
      ...(rule.locked ? [locked] : []),
      ...(severity === undefined ? [] : [practice(profile.name, word)]),
    ].join("\n"),
    `${good}\n\n${example(rule.example.good)}`,
    `${bad}\n\n${example(rule.example.bad)}`,
    `${says}\n\n${rule.example.says.map(indented).join("\n")}`,
  ].join("\n\n")}\n`;
}

function strengths({ scopes }: ExplainedRule): string {
  return scopes.map(({ words }) => `${words.strength}: ${words.groups}`).join("; ");
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}
