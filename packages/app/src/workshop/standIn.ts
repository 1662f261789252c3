import { type AnyRule, type Language, languages, type Messages, type RuleTexts } from "@piiri/core";
import { brokenRuleTexts as en } from "./texts.en.js";
import { brokenRuleTexts as fi } from "./texts.fi.js";
import type { BrokenRuleTexts } from "./texts.js";
import { brokenRuleTexts as sv } from "./texts.sv.js";

const texts: Readonly<Record<Language, BrokenRuleTexts>> = { fi, sv, en };

/** In place of a rule whose code breaks down: says of every group that it could not be asked. */
export function standIn(rule: AnyRule, said: string): AnyRule {
  const messages = languages.map((language): [string, RuleTexts<Messages>] => {
    const { title, broken } = texts[language];
    return [language, { title, messages: { broken: () => broken(said) } }];
  });
  return {
    ...rule,
    messages: Object.fromEntries(messages),
    check: (_, report) => report.wrong("broken", "/format", {}),
  };
}
