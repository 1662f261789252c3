import type { SeasonCommandTexts } from "./texts.js";

export const seasonTexts: SeasonCommandTexts = {
  noPlans: (places, others) =>
    `Yhtään suunnitelmaa ei löytynyt: ${places.join(", ")}.${others === 0 ? "" : ` Muita tiedostoja oli ${others}.`} Anna kansio, jossa suunnitelmat ovat (.yaml, .yml tai .json).`,
  progress: (files) => `Luettu ${files} tiedostoa…`,
  others: (count) =>
    count === 1
      ? "Yksi tiedosto ei ole suunnitelma. Se ohitettiin."
      : `${count} tiedostoa ei ole suunnitelmia. Ne ohitettiin.`,
  leftOut: (count, taken) =>
    `${count === 1 ? "Yksi suunnitelma puuttuu" : `${count} suunnitelmaa puuttuu`} tuloksesta. Mukana on ${taken === 1 ? "yksi ryhmä" : `${taken} ryhmää`}.`,
  sameIdentity: (file) =>
    `Samalla järjestäjällä on jo toinen ryhmä, jolla on tämä tunnus (${file}). Kalenterit sekoittaisivat ne. Anna ryhmälle oma id, tai poista ylimääräinen tiedosto.`,
  endsBeforeItBegins: "--to on ennen päivää --from. Vaihda ne.",
  siteNeeds:
    "--site: anna sen kansion https-osoite, johon sivu tulee (https://example.org/ryhmat), ja lisäksi --for public ja -o TIEDOSTO.html. Kalenterit kirjoitetaan sen tiedoston viereen.",
  beside: (count) =>
    `Sen vieressä on ${count === 1 ? "yksi kalenteri" : `${count} kalenteria`}. Laita kaikki nämä tiedostot samaan kansioon sivustollenne.`,
  older: (files) =>
    `Kansiossa on muitakin kalentereita: ${files.join(", ")}. Jos niiden ryhmät eivät enää ole sivulla, poista ne, myös sivustoltanne.`,
  bothDays:
    "Anna sekä --from että --to, niin ehdotan päiviä niiden väliltä. Ilman niitä suunnitelman omat päivät pysyvät, ja ehdotan ohjaajia.",
  notInGuide: (count) =>
    `${count === 1 ? "Yksi ryhmä ei ole" : `${count} ryhmää ei ole`} syötteessä. Siinä on tapaamisia, jotka pidetään joka viikko ja joihin kuka tahansa voi tulla:`,
  formatsOf: (purpose, formats) => `--for ${purpose}: anna valitsimelle --format jokin näistä: ${formats.join(", ")}.`,
  diff: {
    kinds: { new: "uusi", gone: "ei enää mukana", changed: "muuttunut" },
    stages: { published: "Ryhmä on nyt julkaistu.", draft: "Ryhmä on taas luonnos." },
    toCome: (count) =>
      `${count === 1 ? "Yksi tapaaminen on" : `${count} tapaamista on`} yhä ihmisten kalentereissa. Älä poista suunnitelmaa, vaan peru tapaamiset, jotta ihmiset saavat tiedon.`,
    finding: (message) => `Tarkistus: ${message}`,
    counts: ({ new: added, gone, changed }, unchanged) =>
      `Uusia ${added}, poistuneita ${gone}, muuttuneita ${changed}. Ennallaan ${unchanged}.`,
    alone:
      "Vertaa kahta kansiota näin: piiri season diff VANHA UUSI. Muista valitsimista sille käyvät --json ja --output.",
  },
};
