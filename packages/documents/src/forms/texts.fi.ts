import type { PaperFormTexts } from "./texts.js";

/** What a form on paper says beside its questions, in Finnish. */
export const paperFormTexts: PaperFormTexts = {
  noName: "Älä kirjoita nimeäsi. Laita paperi taitettuna muiden joukkoon, niin kukaan ei tiedä, mikä niistä on sinun.",
  oneOfRow: "Rastita joka riviltä yksi ruutu. Jos et osaa sanoa, jätä rivi tyhjäksi.",
  question: "Kysymys",
  number: "Paperin numero, jonka kirjaaja antaa",
};
