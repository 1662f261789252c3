import type { AssociationTexts } from "./texts.js";

export const associationTexts: AssociationTexts = {
  help: "Har ni en fil med människor som kan bli ombedda att leda, och med era rum? Det går också utan.",
  choose: "Välj filen med människor och rum",
  without: "Utan den filen",
  read: (file, people, rooms) => `Ur filen ${file}: människor ${people}, rum ${rooms}.`,
};
