import type { Language } from "@piiri/core";
import { otherServicesTexts as english } from "./texts.en.js";
import { otherServicesTexts as finnish } from "./texts.fi.js";
import type { OtherServicesTexts } from "./texts.js";
import { otherServicesTexts as swedish } from "./texts.sv.js";

const all: Readonly<Record<Language, OtherServicesTexts>> = { fi: finnish, sv: swedish, en: english };

/** What the view says of handing a group on; it comes with the view. */
export function otherServicesTextsIn(language: Language): OtherServicesTexts {
  return all[language];
}
