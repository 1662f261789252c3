import type { Language } from "@piiri/core";
import { registrationsTexts as english } from "./texts.en.js";
import { registrationsTexts as finnish } from "./texts.fi.js";
import type { RegistrationsTexts } from "./texts.js";
import { registrationsTexts as swedish } from "./texts.sv.js";

const all: Readonly<Record<Language, RegistrationsTexts>> = { fi: finnish, sv: swedish, en: english };

/** What the view of registrations says; it comes with the view. */
export function registrationsTextsIn(language: Language): RegistrationsTexts {
  return all[language];
}
