import { reading } from "@piiri/adapters-forms/locale/fi";
import type { ReadingCommandTexts } from "./texts.js";

/** What the command says of a file that was read, in Finnish. */
export const readingTexts: ReadingCommandTexts = {
  ...reading,
  orForm:
    "Voit myös kertoa omassa lomaketiedostossa (--form), mikä sarake on mikä. Tiedoston muodon näet näin: piiri schema form",
  strict:
    "Pyysit, että kaikki rivit kelpaavat (--strict), joten mitään ei laskettu. Korjaa rivit, tai jätä --strict pois.",
};
