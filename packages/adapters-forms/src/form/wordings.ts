import type { Language } from "@piiri/core";
import { type Wording, wordingInEnglish } from "@piiri/core/wording/en";
import { wordingInFinnish } from "@piiri/core/wording/fi";
import { wordingInSwedish } from "@piiri/core/wording/sv";

/** The running texts in every language: people answer in whichever they were asked. */
export const wordings: readonly Wording[] = [wordingInFinnish, wordingInSwedish, wordingInEnglish];

/** The running texts in one language. */
export function wordingOf(language: Language): Wording {
  return { fi: wordingInFinnish, sv: wordingInSwedish, en: wordingInEnglish }[language];
}
