import type { FormTexts } from "@piiri/adapters-forms";
import type { Language } from "@piiri/core";
import { type Words, wordsIn } from "./words.js";

const loaders: Readonly<Record<Language, () => Promise<{ readonly forms: FormTexts }>>> = {
  fi: () => import("@piiri/adapters-forms/locale/fi"),
  sv: () => import("@piiri/adapters-forms/locale/sv"),
  en: () => import("@piiri/adapters-forms/locale/en"),
};

/** The words of a language with what forms say. */
export type FormWordsHere = Words & { readonly forms: FormTexts };

export async function formWordsIn(language: Language): Promise<FormWordsHere> {
  const [words, { forms }] = await Promise.all([wordsIn(language), loaders[language]()]);
  return { ...words, forms };
}
