import type { Language } from "@piiri/core";
import { peopleTexts as english } from "./texts.en.js";
import { peopleTexts as finnish } from "./texts.fi.js";
import type { PeopleTexts } from "./texts.js";
import { peopleTexts as swedish } from "./texts.sv.js";

const all: Readonly<Record<Language, PeopleTexts>> = { fi: finnish, sv: swedish, en: english };

/** What is said wherever people are shown, in a language; it comes with the views that show them. */
export function peopleTextsIn(language: Language): PeopleTexts {
  return all[language];
}
