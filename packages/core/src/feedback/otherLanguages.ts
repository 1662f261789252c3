import { type Spoken, saidIn } from "../instruments/index.js";
import { getOrMake, nearestLanguage } from "../kernel/index.js";
import type { FeedbackWords } from "./feedbackWords.js";
import type { Instrument } from "./instrument.js";
import { itemText } from "./itemText.js";

/**
 * What a survey's question says, by its id: one that is answered by choosing, or in one's own words.
 *
 * @example
 * ```ts
 * import { questionNamed } from "@piiri/core/feedback";
 * import { en } from "@piiri/core/locale/en";
 *
 * questionNamed("worked", { audience: "participants", scaled: [], open: ["worked"] }, en); // => "What was best about the group?"
 * ```
 */
export function questionNamed(id: string, { scaled, openWordings = {} }: Instrument, words: FeedbackWords): string {
  return itemText(scaled.find((item) => item.id === id) ?? { id, wording: openWordings[id] }, words);
}

/** Questions that are asked in another language than was asked for, since the federation has not said them in it. */
export interface OtherLanguage {
  /** The language in which they are asked (BCP 47). */
  readonly language: string;
  /** The questions, by id. */
  readonly questions: readonly string[];
}

/**
 * Which of a survey's questions are said in another language than the one asked for, by the languages in which they are said. Only a
 * federation's own can be: ours are said in every language that we speak, and a goal is said as the group wrote it.
 *
 * @example
 * ```ts
 * import { otherLanguages } from "@piiri/core/feedback";
 * import { en } from "@piiri/core/locale/en";
 *
 * const item = { id: "sleep", scale: "agreement", least: 1, most: 5, wording: { fi: "Nukun hyvin." } } as const;
 * otherLanguages({ audience: "participants", scaled: [item], open: [] }, en); // => [{ language: "fi", questions: ["sleep"] }]
 * ```
 */
export function otherLanguages(
  { scaled, open, openWordings = {} }: Instrument,
  words: Spoken,
): readonly OtherLanguage[] {
  const asked = [
    ...scaled.map(({ id, wording, ownScale }) => ({
      id,
      wordings: [wording, ...(ownScale?.steps?.slice(0, 1) ?? [])],
    })),
    ...open.map((id) => ({ id, wordings: [openWordings[id]] })),
  ];
  const found = new Map<string, string[]>();
  for (const { id, wordings } of asked) {
    const languages = wordings.flatMap((each) => (each && saidIn(each, words)?.language) ?? []);
    const other = languages.find((language) => nearestLanguage(words.language, [language]) === undefined);
    if (other !== undefined) getOrMake(found, other, () => []).push(id);
  }
  return [...found].map(([language, questions]) => ({ language, questions }));
}
