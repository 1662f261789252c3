import type { Language } from "@piiri/core";
import { messagesTexts as english } from "./texts.en.js";
import { messagesTexts as finnish } from "./texts.fi.js";
import type { MessagesTexts } from "./texts.js";
import { messagesTexts as swedish } from "./texts.sv.js";

const all: Readonly<Record<Language, MessagesTexts>> = { fi: finnish, sv: swedish, en: english };

/** What the view of messages says; it comes with the view. */
export function messagesTextsIn(language: Language): MessagesTexts {
  return all[language];
}
