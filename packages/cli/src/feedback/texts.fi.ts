import { listedRows } from "@piiri/adapters-forms/intake";
import { fi } from "@piiri/core/locale/fi";
import { readingTexts } from "../reading/texts.fi.js";
import type { FeedbackCommandTexts } from "./texts.js";

const { date } = fi.dates;
const rowList = (rows: readonly number[]) =>
  `${rows.length === 1 ? "Rivi" : "Rivit"} ${listedRows(rows, readingTexts.more)}`;

/** What is said of a survey, in Finnish. */
export const feedbackTexts: FeedbackCommandTexts = {
  recognised: (form, written) => `Vastaukset luettiin näin: ${form}${written === "" ? "" : ` (${written})`}.`,
  anyForm: "lomake, jonka kysymykset tunnettiin",
  notAsked: (questions) => `Näitä kysymyksiä tiedostossa ei ole: ${questions.join(" ")}`,
  inOtherWords: (questions) =>
    `Näihin kysymyksiin vastattiin lomakkeen omin sanoin tai numeroin: ${questions.join(" ")} Tuloksissa samat portaat, alimmasta (1) ylimpään (5), on nimetty Piirin sanoin.`,
  unreadable: (question, rows) =>
    `${rowList(rows)}: vastaus kysymykseen ”${question}” ei ole mikään vaihtoehdoista. Se jätettiin pois.`,
  unclear: (question, doubt, labels) => {
    const shown = labels.length === 0 ? "" : ` (${labels.map((label) => `”${label}”`).join(", ")})`;
    const why = {
      wordings: `vaihtoehdot${shown} voivat tarkoittaa eri asioita, tai niitä on kahdesta eri asteikosta`,
      "four-steps": `vaihtoehdot${shown} näyttävät neliportaiselta asteikolta, ja Piiri laskee viittä porrasta`,
      "step-count": `vaihtoehdoista${shown} ei näy, montako porrasta asteikossa on. Kukaan ei valinnut sitä, joka sen kertoisi`,
      grades:
        "arvosanat eivät näytä kouluarvosanoilta neljästä kymmeneen. Toista asteikkoa Piiri ei voi muuntaa. Poista sarake tiedostosta tai vaihda sen otsikko, niin muut kysymykset lasketaan",
      figures: `luvut eivät ole yhdestä viiteen, tai ne ovat ristiriidassa sanojen kanssa${shown}`,
      unknown: `useimpia vaihtoehtoja ei tunneta${shown === "" ? "" : `. Tunnetut ovat${shown}`}`,
    };
    return `Kysymys ”${question}”: ${why[doubt]}.`;
  },
  howToSayScale:
    "Tulokset lasketaan vain kerran, joten Piiri ei arvaa. Kerro lomaketiedostossa, mikä vaihtoehto on mikä: tulosta pohja komennolla piiri forms blueprint feedback SUUNNITELMA, tallenna sen loppu tiedostoon, kirjoita kohtaan labels vaihtoehdot huonoimmasta parhaaseen ja anna tiedosto valitsimella --form. Neliportaisessa asteikossa jätä keskimmäinen tyhjäksi: []",
  rejected: {
    twice: (rows) => `${rowList(rows)}: sama vastaus on tiedostossa kahdesti. Se laskettiin kerran.`,
    blank: (rows) => `${rowList(rows)}: mihinkään ei ole vastattu.`,
    ragged: (rows) => `${rowList(rows)}: rivillä on enemmän soluja kuin otsikoita. Sitä ei laskettu.`,
    malformed: (rows) =>
      `${rowList(rows)}: lainausmerkit eivät täsmää, eikä siksi tiedetä, mihin vastaus päättyy. Riviä ei laskettu.`,
    heading: (rows) => `${rowList(rows)}: otsikot ovat tässä uudelleen. Riviä ei laskettu vastaukseksi.`,
    sum: (rows) => `${rowList(rows)}: tässä on summa tai keskiarvo. Sitä ei laskettu vastaukseksi.`,
  },
  stillOpen: (until) =>
    `Tulokset lasketaan vain kerran, kun kysely on suljettu. ${
      until === undefined ? "Suunnitelma ei kerro, milloin se suljetaan." : `Vastausaika päättyy ${date(until)}.`
    } Jos kysely on jo suljettu, anna valitsin --closed.`,
  toldBefore: (on) => `Tulokset laskettiin jo ${date(on)}. Näet ne sellaisina kuin ne silloin olivat.`,
  waiting: (answers, threshold) =>
    `${answers === 1 ? "Yksi vastaus tuli" : `${answers} vastausta tuli`} laskemisen jälkeen. ${answers === 1 ? "Sitä" : "Niitä"} ei näytetä, ennen kuin uusia on vähintään ${threshold}, jottei niitä voi päätellä.`,
  notSurelyNew: (answers) =>
    `Tiedostossa on ${answers === 1 ? "yksi vastaus" : `${answers} vastausta`} enemmän, mutta ei ole varmaa, että ${answers === 1 ? "se on uusi" : "ne ovat uusia"}: aiemmat vastaukset eivät ole kaikki mukana, tai tiedosto ei kerro, milloin ne on lähetetty. Siksi uutta ei näytetä. Ota vastaukset kyselyohjelmasta uudelleen, kaikki ja aikoineen.`,
  noTimes:
    "Tämän ryhmän tuloksia on jo kerrottu, eikä tiedosto kerro, milloin kukin vastaus on lähetetty. Ei voi tietää, mitkä ovat uusia, joten mitään ei kerrottu. Ota vastaukset kyselyohjelmasta aikoineen.",
  toldElsewhere: (on) =>
    `Tämän ryhmän vastauksia kerrottiin jo ${date(on)}, toisen kauden tai toisen tunnuksen nimissä. Nyt lasketaan vain sen jälkeen lähetetyt vastaukset.`,
  toldMissing: (file, on) =>
    `${file}: Tulokset kerrottiin ${date(on)}, mutta se, mitä silloin kerrottiin, ei ole enää tallessa. Jos ne laskettaisiin uudelleen, erotus voisi paljastaa jonkun vastauksen. Mitään ei tehty. Palauta tiedosto kopiosta (varmuuskopio tai OneDriven aiemmat versiot). Jos sinulla on tulokset json-tiedostona, anna se: --told tulokset.json`,
  resultsUnknown: (results, file) =>
    `${results}: Tässä on ryhmän tulokset, mutta Piiri ei muista kertoneensa niitä (${file}). Jos ne laskettaisiin uudelleen, erotus voisi paljastaa jonkun vastauksen. Mitään ei tehty. Palauta kansio .piiri kopiosta, tai anna nämä tulokset: --told ${results}`,
  otherResults: (file) =>
    `${file}: Nämä eivät ole tämän ryhmän ja näiden vastaajien tuloksia. Anna tiedosto, jonka piiri feedback on niistä tehnyt valitsimella --json.`,
  otherAnswers:
    "Tiedostossa on eri vastaukset kuin silloin, kun tulokset laskettiin. Siksi omin sanoin kirjoitettuja vastauksia ei näytetä.",
  howToSeeOpen: "Omin sanoin kirjoitetut vastaukset näet valitsimella --open-answers.",
  openWarning:
    "Nyt näytetään ihmisten omin sanoin kirjoittamia vastauksia. Lue ne itse ennen kuin kukaan muu näkee ne.",
  notResults: (file) =>
    `${file}: Tässä ei ole palautteen tuloksia. Tee ne näin: piiri feedback … --format json -o tulokset.json`,
  resultsChanged: (file, place) =>
    `${file}: Tulokset eivät ole sellaisina kuin Piiri ne kirjoittaa. Kohta ${place} puuttuu tai siinä on muuta. Ehkä joku on muokannut tiedostoa. Tee se uudelleen: piiri feedback … --format json -o tulokset.json`,
  nothingTold: (file) =>
    `${file}: Tästä kyselystä ei ollut vielä kerrottu mitään, joten tiedostossa ei ole tuloksia. Tee se uudelleen, kun vastauksia on tarpeeksi.`,
  notASeason: "--season: Käytä pieniä kirjaimia, numeroita ja väliviivoja, esimerkiksi syksy-2027.",
  asksOnce: "Tämä ryhmä kysyy palautetta vain kerran, joten kautta (--season) ei tarvita.",
};
