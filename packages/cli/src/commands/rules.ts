import { type AnyRule, nearest, tellSources } from "@piiri/core";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { type Style, styleFor } from "../output/style.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { excerptOfPlan } from "../rules/excerptOfPlan.js";
import { type ExplainedRule, explainRule, type ShownRule, showRule } from "../rules/explainRule.js";
import { rulesOf } from "../rules/rulesOf.js";
import type { Declare } from "../usage/prepare.js";

export const declareRules: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  command.argument(`[${help.rule}]`, commands.rules.takes.rule).action(prepare(tellRules));
};

async function tellRules(invocation: Invocation, id: string | undefined): Promise<ExitCode> {
  const { host, options, words, profile } = invocation;
  const rules = rulesOf(invocation);
  const style = styleFor(
    host.output.isTerminal && options.output === undefined,
    options.color !== false,
    host.environment,
  );
  if (id === undefined) {
    const result = options.json
      ? asJson(rules.map((rule) => showRule(rule, words, profile)))
      : catalogue(
          rules.map((rule) => explainRule(rule, words, profile)),
          invocation,
          style,
        );
    await deliver(invocation, result, words.texts.commands.rules.written);
    return 0;
  }
  const shown = showRule(ruleOf(id, invocation), words, profile);
  await deliver(
    invocation,
    options.json ? asJson(shown) : page(shown, invocation, style),
    words.texts.commands.rules.written,
  );
  return 0;
}

function ruleOf(id: string, invocation: Invocation): AnyRule {
  const { words } = invocation;
  const rules = rulesOf(invocation);
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const ids = rules.map((one) => one.id);
  throw new Refusal(words.texts.rules.unknown(id, nearest(id, ids)));
}

function catalogue(all: readonly ExplainedRule[], { words: { texts } }: Invocation, style: Style): string {
  const topics = new Map(all.map(({ topic, words }) => [topic, words.topic]));
  const lines = (topic: string) =>
    all
      .filter((rule) => rule.topic === topic)
      .map((rule) => `\n  ${rule.title}\n  ${style.quiet(`${strengths(rule)} · ${rule.id}`)}`);
  const sections = [...topics].map(([topic, name]) => [style.strong(name), ...lines(topic)].join("\n"));
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
    ...(rule.example === undefined
      ? []
      : [
          `${good}\n\n${example(rule.example.good)}`,
          `${bad}\n\n${example(rule.example.bad)}`,
          `${says}\n\n${rule.example.says.map(indented).join("\n")}`,
        ]),
  ].join("\n\n")}\n`;
}

function strengths({ scopes }: ExplainedRule): string {
  return scopes.map(({ words }) => `${words.strength}: ${words.groups}`).join("; ");
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}
