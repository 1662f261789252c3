import type { Language } from "@piiri/core";
import type { AgendaTexts } from "./agendaTexts.js";
import { agendaInEnglish } from "./texts.en.js";
import { agendaInFinnish } from "./texts.fi.js";
import { agendaInSwedish } from "./texts.sv.js";

export const agendaTexts: Readonly<Record<Language, AgendaTexts>> = {
  fi: agendaInFinnish,
  sv: agendaInSwedish,
  en: agendaInEnglish,
};
