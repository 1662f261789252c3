import type { Language } from "@piiri/core";
import type { DayWords } from "@piiri/core/date-fns";

const loaders: Readonly<Record<Language, () => Promise<{ readonly dayWords: DayWords }>>> = {
  fi: () => import("./texts.fi.js"),
  sv: () => import("./texts.sv.js"),
  en: () => import("./texts.en.js"),
};

/** How far days are from today, in a language; only that one is loaded. */
export async function dayWordsIn(language: Language): Promise<DayWords> {
  return (await loaders[language]()).dayWords;
}
