import type { Language } from "@piiri/core";
import type { FeedbackTexts } from "@piiri/core/feedback";
import { feedback as english } from "@piiri/core/locale/en";
import { feedback as finnish } from "@piiri/core/locale/fi";
import { feedback as swedish } from "@piiri/core/locale/sv";

/**
 * How our own forms ask in each language that they come in, for reading alone: people answer in whichever they were asked.
 * A form in another language is read by its definition, which its blueprint gives.
 */
export const askedInEveryLanguage: readonly { readonly language: Language; readonly feedback: FeedbackTexts }[] = [
  { language: "fi", feedback: finnish },
  { language: "sv", feedback: swedish },
  { language: "en", feedback: english },
];
