import type { Language } from "@piiri/core";
import { seasonTexts as english } from "./texts.en.js";
import { seasonTexts as finnish } from "./texts.fi.js";
import type { SeasonViewTexts } from "./texts.js";
import { seasonTexts as swedish } from "./texts.sv.js";

const all: Readonly<Record<Language, SeasonViewTexts>> = { fi: finnish, sv: swedish, en: english };

/** What the view of a season says; it comes with the view. */
export function seasonTextsIn(language: Language): SeasonViewTexts {
  return all[language];
}
