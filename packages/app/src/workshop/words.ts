import type { Catalogue, Language } from "@piiri/core";
import type { PageWords } from "@piiri/documents";
import { ownPractice } from "./practice.js";

/** What the library says in one language, and its pages. */
export type Words = Catalogue & PageWords;

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  fi: async () => {
    const [{ fi }, { pages }] = await Promise.all([
      import("@piiri/core/locale/fi"),
      import("@piiri/documents/locale/fi"),
    ]);
    return { ...fi, pages };
  },
  sv: async () => {
    const [{ sv }, { pages }] = await Promise.all([
      import("@piiri/core/locale/sv"),
      import("@piiri/documents/locale/sv"),
    ]);
    return { ...sv, pages };
  },
  en: async () => {
    const [{ en }, { pages }] = await Promise.all([
      import("@piiri/core/locale/en"),
      import("@piiri/documents/locale/en"),
    ]);
    return { ...en, pages };
  },
};

/** The words of a language, a federation's own in place of ours where it has some; only those that are asked for are loaded. */
export async function wordsIn(language: Language): Promise<Words> {
  const [words, own] = [await loaders[language](), ownPractice()];
  return own === undefined ? words : (await import("@piiri/core/practice")).practiceWords(own, words);
}
