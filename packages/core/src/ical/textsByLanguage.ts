import type { Language } from "../kernel/index.js";
import { calendarTexts as english } from "./texts.en.js";
import { calendarTexts as finnish } from "./texts.fi.js";
import type { CalendarTexts } from "./texts.js";
import { calendarTexts as swedish } from "./texts.sv.js";

/** A calendar speaks the language of its group, whatever that is, so it carries all of them; they are a few words each. */
export const textsByLanguage: Readonly<Record<Language, CalendarTexts>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};
