import type { PeopleTexts } from "./texts.js";

/** Mitä sanotaan, kun näkyvillä on ihmisten tietoja. */
export const peopleTexts: PeopleTexts = {
  band: "Näitä tietoja ei tallenneta.",
  bandMore: "Ne luetaan antamistasi tiedostoista vain tällä tietokoneella. Kun lähdet näkymästä, ne unohtuvat.",
  forget: "Unohda nyt",
  forgotten: "Tiedot on unohdettu.",
};
