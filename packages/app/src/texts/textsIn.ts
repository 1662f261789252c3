import type { Language } from "@piiri/core";
import { appTexts as english } from "./texts.en.js";
import { appTexts as finnish } from "./texts.fi.js";
import type { Texts } from "./texts.js";
import { appTexts as swedish } from "./texts.sv.js";

const all: Readonly<Record<Language, Texts>> = { fi: finnish, sv: swedish, en: english };

/** The page's own words in a language. */
export function textsIn(language: Language): Texts {
  return all[language];
}
