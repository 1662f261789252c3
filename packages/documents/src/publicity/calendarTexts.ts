import type { Language } from "@piiri/core";
import { publicityCalendarInEnglish } from "./calendarTexts.en.js";
import { publicityCalendarInFinnish } from "./calendarTexts.fi.js";
import { publicityCalendarInSwedish } from "./calendarTexts.sv.js";
import type { PublicityCalendarTexts } from "./publicityCalendarTexts.js";

export type { PublicityCalendarTexts } from "./publicityCalendarTexts.js";

export const publicityCalendarTexts: Readonly<Record<Language, PublicityCalendarTexts>> = {
  fi: publicityCalendarInFinnish,
  sv: publicityCalendarInSwedish,
  en: publicityCalendarInEnglish,
};
