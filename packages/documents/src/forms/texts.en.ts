import type { PaperFormTexts } from "./texts.js";

/** What a form on paper says beside its questions, in English. */
export const paperFormTexts: PaperFormTexts = {
  noName:
    "Do not write your name. Fold the paper and put it among the others, so that nobody knows which one is yours.",
  oneOfRow: "Tick one box in each row. Leave a row empty if you cannot say.",
  question: "Question",
  number: "Number of the paper, given when the answers are typed in",
};
