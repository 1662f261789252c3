import { reading } from "@piiri/adapters-forms/locale/en";
import type { ReadingCommandTexts } from "./texts.js";

/** What the command says of a file that was read, in English. */
export const readingTexts: ReadingCommandTexts = {
  ...reading,
  orForm:
    "You can also say in a form file of your own (--form) which column is which. What such a file looks like: piiri schema form",
  strict:
    "You asked for every row to be usable (--strict), so nothing was counted. Mend the rows, or leave out --strict.",
};
