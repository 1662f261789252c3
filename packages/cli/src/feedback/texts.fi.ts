import { fi } from "@piiri/core/locale/fi";
import { listedRows } from "../reading/listedRows.js";
import { readingInFinnish } from "../reading/texts.fi.js";
import type { FeedbackCommandTexts } from "./texts.js";

const { date } = fi.dates;
const rowList = (rows: readonly number[]) =>
  `${rows.length === 1 ? "Rivi" : "Rivit"} ${listedRows(rows, readingInFinnish.more)}`;

/** What is said of a survey, in Finnish. */
export const feedbackCommandInFinnish: FeedbackCommandTexts = {
  planNeeded: "Kerro, minkä ryhmän suunnitelmasta on kyse. Esimerkiksi näin: --plan ryhma.yaml",
  recognised: (form) => `Vastaukset luettiin näin: ${form}.`,
  anyForm: "lomake, jonka kysymykset tunnettiin",
  notAsked: (questions) => `Näitä kysymyksiä tiedostossa ei ole: ${questions.join(" ")}`,
  unreadable: (question, rows) =>
    `${rowList(rows)}: vastaus kysymykseen ”${question}” ei ole mikään vaihtoehdoista. Se jätettiin pois.`,
  unclear: (question, doubt, labels) => {
    const shown = labels.length === 0 ? "" : ` (${labels.map((label) => `”${label}”`).join(", ")})`;
    const why = {
      wordings: `vaihtoehdot${shown} voivat tarkoittaa eri asioita, tai niitä on kahdesta eri asteikosta`,
      "four-steps": `vaihtoehdot${shown} näyttävät neliportaiselta asteikolta, ja Piiri laskee viittä porrasta`,
      figures: `luvut eivät ole yhdestä viiteen, tai ne ovat ristiriidassa sanojen kanssa${shown}`,
      unknown: `useimpia vaihtoehtoja ei tunneta${shown === "" ? "" : `. Tunnetut ovat${shown}`}`,
    };
    return `Kysymys ”${question}”: ${why[doubt]}.`;
  },
  howToSayScale:
    "Tulokset lasketaan vain kerran, joten Piiri ei arvaa. Kerro lomaketiedostossa, mikä vaihtoehto on mikä: tulosta pohja komennolla piiri forms blueprint feedback --plan SUUNNITELMA, tallenna sen loppu tiedostoon, kirjoita kohtaan labels vaihtoehdot huonoimmasta parhaaseen ja anna tiedosto valitsimella --form. Neliportaisessa asteikossa jätä keskimmäinen tyhjäksi: []",
  rejected: {
    twice: (rows) => `${rowList(rows)}: sama vastaus on tiedostossa kahdesti. Se laskettiin kerran.`,
    blank: (rows) => `${rowList(rows)}: mihinkään ei ole vastattu.`,
    ragged: (rows) => `${rowList(rows)}: rivillä on enemmän soluja kuin otsikoita. Sitä ei laskettu.`,
  },
  stillOpen: (until) =>
    `Tulokset lasketaan vain kerran, kun kysely on suljettu. ${
      until === undefined ? "Suunnitelma ei kerro, milloin se suljetaan." : `Vastausaika päättyy ${date(until)}.`
    } Jos kysely on jo suljettu, anna valitsin --closed.`,
  toldBefore: (on) => `Tulokset laskettiin jo ${date(on)}. Näet ne sellaisina kuin ne silloin olivat.`,
  waiting: (answers, threshold) =>
    `${answers === 1 ? "Yksi vastaus tuli" : `${answers} vastausta tuli`} laskemisen jälkeen. ${answers === 1 ? "Sitä" : "Niitä"} ei näytetä, ennen kuin uusia on vähintään ${threshold}, jottei niitä voi päätellä.`,
  otherAnswers:
    "Tiedostossa on eri vastaukset kuin silloin, kun tulokset laskettiin. Siksi omin sanoin kirjoitettuja vastauksia ei näytetä.",
  howToSeeOpen: "Omin sanoin kirjoitetut vastaukset näet valitsimella --open-answers.",
  openWarning:
    "Nyt näytetään ihmisten omin sanoin kirjoittamia vastauksia. Lue ne itse ennen kuin kukaan muu näkee ne.",
  notResults: (file) =>
    `${file}: Tässä ei ole palautteen tuloksia. Tee ne näin: piiri feedback … --format json -o tulokset.json`,
  notASeason: "--season: Käytä pieniä kirjaimia, numeroita ja väliviivoja, esimerkiksi syksy-2027.",
  asksOnce: "Tämä ryhmä kysyy palautetta vain kerran, joten kautta (--season) ei tarvita.",
};
