import type { RegistrationsTexts } from "./texts.js";

/** Mitä ilmoittautuneiden näkymä sanoo, suomeksi. */
export const registrationsTexts: RegistrationsTexts = {
  form: "Millainen lomake?",
  formHelp:
    "Tee lomake näistä kysymyksistä sillä ohjelmalla, jota yleensä käytät, esimerkiksi Microsoft Formsilla tai Webropolilla.",
  formName: "Lomakkeen kysymykset",
  formFile: "Tallenna lomaketiedosto",
  formFileHelp:
    "Lomaketiedostoa tarvitset vain, jos ohjelmasi on harvinainen: se kertoo, mikä sarake on mikä. Anna se silloin vastausten mukana.",
  give: "Kuka on ilmoittautunut?",
  giveHelp:
    "Lataa vastaukset lomakkeestasi (CSV tai Excel) ja anna tiedosto tähän. Voit myös pudottaa sen mihin tahansa kohtaan sivua.",
  choose: "Valitse tiedostot",
  given: "Luetut tiedostot",
  kinds: {
    registrations: "ilmoittautumiset",
    events: "tapahtumat: peruutukset ja vastaukset",
    attendance: "Teamsin osallistumisraportti",
    feedback: "palautekysely",
    form: "lomaketiedosto",
    journal: "kirjanpito tarjotuista paikoista",
    tip: "kirjanpidon loppumerkki",
    other: "taulukko, josta pitää kertoa, mikä sarake on mikä",
  },
  takeAway: (file) => `Ota pois ${file}`,
  attended: "Kuinka moni tuli?",
  attendedBy: (file, count) =>
    count === undefined
      ? `${file}: raportista ei saatu selvää`
      : `${file}: ${count} ${count === 1 ? "osallistuja" : "osallistujaa"}, ohjaajia ei laskettu`,
};
