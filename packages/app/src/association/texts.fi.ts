import type { AssociationTexts } from "./texts.js";

export const associationTexts: AssociationTexts = {
  help: "Onko teillä tiedosto ihmisistä, joita voi pyytää ohjaamaan, ja tiloistanne? Ilmankin pärjää.",
  choose: "Valitse tiedosto ihmisistä ja tiloista",
  without: "Ilman sitä tiedostoa",
  read: (file, people, rooms) => `Tiedostosta ${file}: ihmisiä ${people}, tiloja ${rooms}.`,
};
