import type { Language } from "../kernel/index.js";
import { audienceTexts as english } from "./texts.en.js";
import { audienceTexts as finnish } from "./texts.fi.js";
import type { AudienceTexts } from "./texts.js";
import { audienceTexts as swedish } from "./texts.sv.js";

export const textsByLanguage: Readonly<Record<Language, AudienceTexts>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};
