import type { ExercisesPageTexts } from "./texts.js";

/** What the page of the exercises says beside their own words, in Finland's Swedish. */
export const exercisesPageTexts: ExercisesPageTexts = {
  title: "Övningar",
  intro:
    "Sådant som man gör tillsammans på en träff. Skriv övningen i planen vid ett avsnitt: exercise: och dess beteckning. Då kommer stegen med i gruppledarnas tidsplan. De är idéer: gör dem på ert eget sätt.",
  facts: { id: "I planen", purpose: "Bra för", minutes: "Tar", people: "För", place: "Var", source: "Vems idé" },
  minutes: (least, most) => (least === most ? `${least} min` : `${least}–${most} min`),
  people: (least, most) => `${least}–${most} personer`,
  places: { anywhere: "i samma rum eller på nätet", "in-person": "i samma rum" },
};
