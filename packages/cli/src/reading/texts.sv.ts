import { reading } from "@piiri/adapters-forms/locale/sv";
import type { ReadingCommandTexts } from "./texts.js";

/** What the command says of a file that was read, in Swedish. */
export const readingTexts: ReadingCommandTexts = {
  ...reading,
  orForm:
    "Du kan också berätta i en egen blankettfil (--form) vilken kolumn som är vilken. Hur filen ser ut: piiri schema form",
  strict: "Du bad att alla rader ska duga (--strict), så inget räknades. Rätta raderna eller lämna bort --strict.",
};
