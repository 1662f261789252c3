import type { FindingTexts } from "@piiri/core";
import type { CommandWords } from "../texts/words.js";

/** A rule's condition in a sentence. */
export function ruleTitle(rule: string, { catalogue }: CommandWords): string {
  const findings: FindingTexts = catalogue.findings;
  return findings[rule]?.title ?? rule;
}
