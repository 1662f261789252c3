import type { NewTexts } from "./texts.js";

/** What is asked of whoever begins a group, in Finnish. */
export const newTexts: NewTexts = {
  which: "Millainen ryhmä?",
  kinds: {
    "closed-group": ["Suljettu ryhmä", "samat ihmiset alusta loppuun"],
    "open-meetings": ["Avoimet tapaamiset", "jokaiseen ilmoittaudutaan erikseen"],
    "single-event": ["Yksittäinen tilaisuus", "yksi ilta kokemustarinoille tai asiantuntijalle"],
    "citizens-group": ["Oma ryhmä", "ihmisten oma, ilman yhdistystä; mukaan voi tulla milloin vain"],
    "local-group": ["Paikallinen ryhmä", "tavataan paikan päällä ilman loppupäivää; uudet tulevat sovittuina aikoina"],
  },
  number: (most, usual) => `Numero, 1–${most} [${usual}]: `,
  start: (usual) => `Ensimmäinen päivä, esimerkiksi 2.3.2027 [${usual}]: `,
  time: (usual) => `Kellonaika, esimerkiksi 18.00 [${usual}]: `,
  title: "Ryhmän nimi niille, jotka saavat tietää, mistä on kyse (voit jättää myöhemmäksi): ",
  file: (usual) => `Mihin tiedostoon suunnitelma tallennetaan? [${usual}]: `,
  usualFile: "ryhma.yaml",
  again: {
    number: (most) => `Vastaa numerolla 1–${most}.`,
    start: "Kirjoita päivä näin: 2.3.2027. Tarkista myös, että sellainen päivä on olemassa.",
    time: "Kirjoita kellonaika näin: 18.00.",
    file: (file) => `Tiedosto ${file} on jo olemassa. Anna toinen nimi.`,
  },
  stopped: "Keskeytettiin. Tiedostoa ei tehty.",
};
