import type { PublicityCalendarTexts } from "./texts.js";

/** What the public calendar of many groups says beside their own words, in Finnish. */
export const publicityCalendarTexts: PublicityCalendarTexts = {
  title: "Tulevat tapaamiset",
  intro: (hasPages) =>
    `Täältä löydät vertaistukiryhmien tapaamiset kuukausi kerrallaan. ${hasPages ? "Ryhmän nimestä pääset sen omalle sivulle. " : ""}Olet lämpimästi tervetullut!`,
  none: "Juuri nyt tulevia tapaamisia ei ole. Katso tälle sivulle myöhemmin uudelleen.",
  columns: {
    when: "Milloin",
    group: "Ryhmä",
    organiser: "Järjestäjä",
    where: "Missä",
    registration: "Ilmoittautuminen",
  },
  online: "verkossa",
  orOnline: (place) => `${place} tai verkossa`,
  placeLater: "paikka kerrotaan myöhemmin",
  cancelled: "tapaaminen on peruttu",
  postponed: "tapaaminen on lykätty, uusi päivä kerrotaan myöhemmin",
  opens: (date) => `alkaa ${date}`,
  closes: (date) => `viimeistään ${date}`,
  ifThereIsRoom: (until) => `vielä ${until} asti, jos tilaa on`,
  closed: "päättynyt",
  walkIn: "ei tarvitse ilmoittautua",
};
