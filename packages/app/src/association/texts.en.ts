import type { AssociationTexts } from "./texts.js";

export const associationTexts: AssociationTexts = {
  help: "Do you have a file of people who can be asked to lead, and of your rooms? It may be left out.",
  choose: "Choose the file of people and rooms",
  without: "Without that file",
  read: (file, people, rooms) => `From the file ${file}: people ${people}, rooms ${rooms}.`,
};
