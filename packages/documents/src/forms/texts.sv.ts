import type { PaperFormTexts } from "./texts.js";

/** What a form on paper says beside its questions, in Finland's Swedish. */
export const paperFormTexts: PaperFormTexts = {
  noName: "Skriv inte ditt namn. Lägg papperet vikt bland de andra, så vet ingen vilket som är ditt.",
  oneOfRow: "Kryssa för en ruta på varje rad. Om du inte kan säga, lämna raden tom.",
  question: "Fråga",
  number: "Papperets nummer, som ges när svaren skrivs in",
};
