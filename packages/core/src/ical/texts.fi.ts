import type { CalendarTexts } from "./texts.js";

/** What a calendar says beside the group's own words, in Finnish. */
export const calendarTexts: CalendarTexts = {
  cancelled: (name) => `Peruttu: ${name}`,
  postponed: (name) => `Lykätty: ${name}`,
  newDateLater: "Tapaamista ei pidetä silloin. Uusi päivä kerrotaan myöhemmin.",
  online: "Verkossa",
  theme: (theme) => `Teema: ${theme}`,
  join: (address) => `Liity tapaamiseen: ${address}`,
  title: (title) => `Ryhmä: ${title}`,
  facilitators: (names) => `${names.length === 1 ? "Ohjaaja" : "Ohjaajat"}: ${names.join(", ")}`,
  organiser: (name) => `Järjestäjä: ${name}`,
  moreInformation: (address) => `Lisätietoja: ${address}`,
  season: "Ryhmien tapaamiset",
  problems: {
    "link-in-public-view":
      "Tämän kalenterin voi nähdä kuka tahansa, joten kokouslinkkiä ei laiteta siihen. Jätä linkki pois, tai tee kalenteri osallistujille tai ohjaajille.",
    "link-not-https": "Kokouslinkin pitää olla osoite, joka alkaa https://. Kopioi se uudelleen kokouskutsusta.",
  },
};
