import type { Language } from "../kernel/index.js";
import type { CalendarTexts } from "./calendarTexts.js";
import { englishTexts } from "./texts.en.js";
import { finnishTexts } from "./texts.fi.js";
import { swedishTexts } from "./texts.sv.js";

/** A calendar speaks the language of its group, whatever that is, so it carries all of them; they are a few words each. */
export const textsByLanguage: Readonly<Record<Language, CalendarTexts>> = {
  fi: finnishTexts,
  sv: swedishTexts,
  en: englishTexts,
};
