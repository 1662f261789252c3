import type { AudienceTexts, PublishingTexts } from "./texts.js";

/** For whom a group is, in Finnish. */
export const audienceTexts: AudienceTexts = {
  working: "työssäkäyvät",
  retired: "eläkeläiset",
  andClose: (audience) => `${audience} ja läheiset`,
  participants: "osallistujat",
};

/** Handing a group on to other services, in Finnish. */
export const publishingTexts: PublishingTexts = {
  linkedEvents: {
    lacking: {
      publishing: "Suunnitelma on vielä luonnos. Julkaise se: stage: published.",
      description: "Ryhmällä ei ole kuvausta. Kirjoita se suunnitelmaan: description.",
      keywords:
        "Asiasanat puuttuvat. Kirjoita niiden tunnisteet yhdistyksen tiedostoon: linkedEvents: { keywords: [yso:p1947] }.",
      place: (room) =>
        room === undefined
          ? "Ryhmän paikkaa ei tiedetä. Kirjoita se suunnitelmaan: venue."
          : `Palvelu ei tunne paikkaa ”${room}”. Kirjoita sen tunniste tilan kohdalle yhdistyksen tiedostoon: linkedEvents: tprek:8740.`,
      language: (tag) =>
        `Palvelu ei ota vastaan tekstejä kielellä ${tag}. Se ottaa kielet fi, sv, en, zh-Hans, ru ja ar.`,
    },
  },
  meetingGuide: {
    register: "Ilmoittaudu etukäteen ryhmän sivulla.",
    misfits: {
      draft: "Suunnitelma on vielä luonnos.",
      members: "Suunnitelman mukaan ryhmästä kerrotaan vain jäsenille: publicity.beyondMembers.",
      "not-open": "Ryhmään otetaan vain valitut, ja syötteessä on tapaamisia, joihin kuka tahansa voi tulla.",
      "not-weekly": "Ryhmä ei tapaa joka viikko.",
      over: "Tulevia tapaamisia ei ole.",
      later: (next) => `Ryhmä tapaa seuraavan kerran vasta ${next}. Se tulee syötteeseen kaksi viikkoa ennen.`,
      online: "Ryhmä tapaa verkossa, ja syöte kertoisi linkin kaikille.",
      "no-place": "Ryhmän paikkaa ei tiedetä.",
      registration: "Ryhmään ilmoittaudutaan, mutta sillä ei ole sivua, joka kertoo miten: informationPage.",
      closed: "Ilmoittautuminen on päättynyt.",
    },
  },
};
