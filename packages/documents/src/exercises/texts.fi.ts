import type { ExercisesPageTexts } from "./texts.js";

/** What the page of the exercises says beside their own words, in Finnish. */
export const exercisesPageTexts: ExercisesPageTexts = {
  title: "Harjoitukset",
  intro:
    "Yhdessä tehtävää tapaamisiin. Merkitse harjoitus suunnitelmaan osion kohdalle: exercise: ja sen tunnus. Silloin ohjeet tulevat ohjaajien aikatauluun. Nämä ovat ideoita: tehkää ne omalla tavallanne.",
  facts: {
    id: "Suunnitelmassa",
    purpose: "Mihin",
    minutes: "Kesto",
    people: "Väkeä",
    place: "Missä",
    source: "Kenen idea",
  },
  minutes: (least, most) => (least === most ? `${least} min` : `${least}–${most} min`),
  people: (least, most) => `${least}–${most} henkeä`,
  places: { anywhere: "samassa huoneessa tai verkossa", "in-person": "samassa huoneessa" },
};
