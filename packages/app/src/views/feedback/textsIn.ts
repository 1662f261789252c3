import type { Language } from "@piiri/core";
import { feedbackViewTexts as english } from "./texts.en.js";
import { feedbackViewTexts as finnish } from "./texts.fi.js";
import type { FeedbackViewTexts } from "./texts.js";
import { feedbackViewTexts as swedish } from "./texts.sv.js";

const all: Readonly<Record<Language, FeedbackViewTexts>> = { fi: finnish, sv: swedish, en: english };

/** What the view of feedback says; it comes with the view. */
export function feedbackTextsIn(language: Language): FeedbackViewTexts {
  return all[language];
}
