import type { FollowsTexts } from "./texts.js";

const session = (number: number | undefined) => `${number}. tapaaminen`;

/** Mitä muutoksesta seuraa, suomeksi. */
export const followsTexts: FollowsTexts = {
  preview: "Tästä seuraa",
  since: "Muutokset, joista on kerrottava",
  refused: "Näin ei voi tehdä:",
  nothing: "Mikään ei muutu.",
  notPublished: "Ryhmää ei ole vielä julkaistu, joten muutoksesta ei tarvitse kertoa kenellekään.",
  change: ({ kind, session: number, count, before, after }) => {
    switch (kind) {
      case "session-moved":
        return `${session(number)} siirtyy: ${before} → ${after}.`;
      case "session-added":
        return `Uusi tapaaminen ${after}.`;
      case "session-cancelled":
        return `${session(number)}, ${before}, perutaan.`;
      case "session-postponed":
        return `${session(number)}, ${before}, lykätään. Uusi päivä ei ole vielä tiedossa.`;
      case "session-restored":
        return `${session(number)} pidetäänkin ${after}.`;
      case "session-gone":
        return `${session(number)}, ${before}, jää pois.`;
      case "sessions-onwards":
        return `${session(number)} ja seuraavat (yhteensä ${count}): ${before} → ${after}.`;
      case "paused":
        return `${session(number)} ja seuraavat (yhteensä ${count}) lykkääntyvät. Jatkosta ei ole vielä tietoa.`;
      case "session-theme":
        return `${number}. tapaamisen aihe vaihtuu.`;
      case "session-facilitators":
        return `${number}. tapaamisen ohjaajat vaihtuvat.`;
      case "duration":
        return `Tapaamisen pituus: ${before} → ${after} minuuttia.`;
      case "cap":
        return `Ilmoittautumisia enintään: ${before ?? "ei rajaa"} → ${after ?? "ei rajaa"}.`;
      case "place":
        return "Paikka vaihtuu.";
      case "name":
        return "Ryhmän julkinen nimi vaihtuu.";
      case "contact":
        return "Yhteysosoite vaihtuu.";
      case "facilitators":
        return "Ohjaajat vaihtuvat.";
      case "registration":
        return "Ilmoittautumisen päivät vaihtuvat.";
    }
  },
  gone: (number) => `${session(number)} on ihmisten kalentereissa. Peru se mieluummin, niin se poistuu niistäkin.`,
  entries: (count) => (count === 1 ? "1 kalenterimerkintä muuttuu." : `${count} kalenterimerkintää muuttuu.`),
  tasks: (count) => (count === 1 ? "1 tehtävän päivä muuttuu." : `${count} tehtävän päivä muuttuu.`),
  nobodyTold: "Osallistujille ei tarvitse kirjoittaa.",
  tell: "Kerro osallistujille. Viesti on valmiina, kopioi se sähköpostiin.",
  message: (kind, sessions) => {
    if (kind === "session-cancelled") return `Viesti: ${sessions.join(", ")}. tapaaminen on peruttu`;
    return kind === "session-postponed"
      ? `Viesti: ${sessions.join(", ")}. tapaaminen on lykätty`
      : `Viesti: muutoksia, ${sessions.join(", ")}. tapaaminen`;
  },
  inWhichLanguage: "Viestin kieli",
  languages: { fi: "suomi", sv: "ruotsi", en: "englanti" },
  subject: "Aihe",
  calendarAnew: "Jaa myös kalenteri uudelleen. Sivu on jo merkinnyt suunnitelmaan, että se on muuttunut.",
  alsoFound: "Hyvä käytäntö huomauttaa",
  told: "Osallistujille on nyt kerrottu",
};
