import type { Language } from "../kernel/index.js";
import type { AudienceTexts } from "./audienceTexts.js";
import { audienceInEnglish } from "./texts.en.js";
import { audienceInFinnish } from "./texts.fi.js";
import { audienceInSwedish } from "./texts.sv.js";

export const audienceTexts: Readonly<Record<Language, AudienceTexts>> = {
  fi: audienceInFinnish,
  sv: audienceInSwedish,
  en: audienceInEnglish,
};
