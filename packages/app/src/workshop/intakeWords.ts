import type { IntakeTexts, ReadingTexts } from "@piiri/adapters-forms/intake";
import type { Language } from "@piiri/core";
import { type FormWordsHere, formWordsIn } from "./formWords.js";

/** The words of a language with what is said of registrations. */
export type IntakeWords = FormWordsHere & { readonly intake: IntakeTexts; readonly reading: ReadingTexts };

const loaders: Readonly<Record<Language, () => Promise<Pick<IntakeWords, "intake" | "reading">>>> = {
  fi: () => import("@piiri/adapters-forms/locale/fi"),
  sv: () => import("@piiri/adapters-forms/locale/sv"),
  en: () => import("@piiri/adapters-forms/locale/en"),
};

export async function intakeWordsIn(language: Language): Promise<IntakeWords> {
  const [words, { intake, reading }] = await Promise.all([formWordsIn(language), loaders[language]()]);
  return { ...words, intake, reading };
}
