import type { KeepingProblem } from "@piiri/core/keeping";
import type { FeedbackViewTexts } from "./texts.js";

const inQuotes = (texts: readonly string[]) => texts.map((text) => `”${text}”`).join(", ");

/** Mitä palautteen näkymä sanoo, suomeksi. */
export const feedbackViewTexts: FeedbackViewTexts = {
  answers: "Kyselyn vastaukset",
  answersHelp: "Sulje kysely, lataa vastaukset (CSV tai Excel) ja anna tiedosto tähän.",
  choose: "Valitse tiedosto",
  given: "Annetut tiedostot",
  whose: "Kenen vastaukset?",
  audiences: { participants: "Osallistujien", facilitators: "Ohjaajien" },
  season: "Kausi",
  seasonHelp: "Ryhmä kysyy palautetta joka kaudella. Nimeä kausi, esimerkiksi syksy-2027.",
  stillOpen: (until) =>
    until === undefined
      ? "Suunnitelma ei kerro, milloin kysely suljetaan. Tulokset lasketaan vasta, kun kukaan ei enää vastaa."
      : `Vastausaikaa on ${until} asti. Tulokset lasketaan vasta, kun kukaan ei enää vastaa.`,
  isClosed: "Kysely on jo suljettu",
  once: "Tulokset kerrotaan vain kerran",
  onceHelp:
    "Jos tulokset laskettaisiin uudelleen yhden vastauksen tultua lisää, erotuksesta näkisi, mitä joku vastasi. Siksi Piiri muistaa, mitä on kerrottu. Muistissa ei ole nimiä eikä yksittäisiä vastauksia.",
  planSaysTold: (on) => `Suunnitelman mukaan tulokset kerrottiin ${on}. Anna se, mitä silloin kerrottiin.`,
  folder: "Valitse suunnitelman kansio",
  folderHelp: "Piiri pitää kirjaa suunnitelman viereen, samaan paikkaan kuin komento piiri.",
  folderChosen: (name) => `Kirjanpito on kansiossa ${name}.`,
  notTheFolder: (plan) =>
    `Kansiossa ei ole tiedostoa ${plan}. Valitse se kansio, jossa suunnitelma on. Jos suunnitelmaa ei ole vielä tallennettu, tallenna se ensin.`,
  stateFileHelp: (place) =>
    `Jos tuloksia on kerrottu ennen, valitse myös tiedosto feedback.json samalla napilla kuin vastaukset. Se on suunnitelman vieressä kansiossa ${place}.`,
  neverTold: "Tämän ryhmän tuloksia ei ole vielä kerrottu kertaakaan",
  tell: "Kerro tulokset",
  showTold: "Näytä, mitä on kerrottu",
  working: "Lasketaan…",
  nothingTold: "Mitään ei kerrottu.",
  refused: (why) => {
    switch (why.code) {
      case "missing":
        return [
          `Tulokset kerrottiin ${why.on}, mutta se, mitä silloin kerrottiin, puuttuu. Jos ne laskettaisiin uudelleen, erotus voisi paljastaa jonkun vastauksen.`,
          "Valitse suunnitelman kansio tai anna tiedosto feedback.json. Jos se on kadonnut, hae se varmuuskopiosta, tai anna tulokset, jotka silloin tallensit json-tiedostona.",
        ];
      case "results-unknown":
        return [
          "Kansiossa on tämän ryhmän tuloksia, mutta kirjanpito ei muista niitä. Jos ne laskettaisiin uudelleen, erotus voisi paljastaa jonkun vastauksen.",
          "Anna tulosten json-tiedosto samalla napilla kuin vastaukset, niin kirjanpito tehdään siitä.",
        ];
      case "other-results":
        return ["Annetut tulokset ovat toisen ryhmän tai toisten vastaajien. Ota tiedosto pois tai anna oikea."];
      case "no-times":
        return [
          "Tämän ryhmän tuloksia on kerrottu ennen, eikä tiedosto kerro, milloin kukin vastaus on lähetetty. Ei voi tietää, mitkä vastaukset ovat uusia.",
          "Ota vastaukset kyselyohjelmasta aikoineen.",
        ];
      case "no-season":
        return ["Kirjoita kausi pienillä kirjaimilla, numeroilla ja väliviivoilla, esimerkiksi syksy-2027."];
      case "nothing-told":
        return ["Tästä kyselystä ei ole vielä kerrottu mitään."];
      case "faulty":
        return ["Suunnitelmassa on jotain korjattavaa. Katso Tarkistus."];
      case "unusable":
        return ["Tiedostosta ymmärrettiin alle puolet riveistä. Tarkista, että se on tämän kyselyn vastaukset."];
      case "table":
        return [
          why.problem === "no-such-column"
            ? "Tiedostossa ei ole kyselyn kysymyksiä. Tarkista, että se on tämän kyselyn vastaukset."
            : "Tiedostoa ei voitu lukea. Lataa vastaukset kyselyohjelmasta uudelleen (CSV tai Excel).",
        ];
      case "state":
        return ofState(why.problem);
      case "unclear":
        return [
          "Tulokset kerrotaan vain kerran, joten asteikkoa ei arvata:",
          ...why.scales.map(
            ({ question, labels }) =>
              `${question}${labels.length === 0 ? "" : ` Vaihtoehdot: ${inQuotes(labels)}.`} Ei ole varmaa, mikä vaihtoehto on mikä.`,
          ),
          "Vaihda tiedostoon vaihtoehtojen tilalle numerot 1–5 huonoimmasta parhaaseen, tai käytä komentoa piiri feedback, jolle asteikon voi kertoa.",
        ];
    }
  },
  keepState: "Tallenna kirjanpito",
  keepStateHelp: (place) =>
    `Pane tiedosto suunnitelman viereen kansioon ${place} ja anna se sivulle, kun palautetta seuraavan kerran käsitellään. Ilman sitä sivu ei voi näyttää näitä tuloksia eikä myöhemmin tulleita vastauksia.`,
  keepStateAgain: "Tallenna uudelleen",
  stateKept: "Kirjanpito on tallennettu suunnitelman kansioon.",
  planMarked: "Suunnitelmaan merkittiin, että tulokset on kerrottu. Tallenna suunnitelma.",
  marking: "Tulokset kerrottu",
  toldBefore: (on) => `Tulokset kerrottiin jo ${on}. Näet ne sellaisina kuin ne silloin olivat.`,
  elsewhere: (on) => `Tämän ryhmän vastauksia kerrottiin jo ${on} toisen kauden nimissä. Nyt lasketaan vain uudemmat.`,
  waiting: (answers, threshold) =>
    `${answers === 1 ? "Yksi vastaus odottaa" : `${answers} vastausta odottaa`}. Niitä ei näytetä, ennen kuin niitä on vähintään ${threshold}, jottei niitä voi päätellä.`,
  notSurelyNew: (answers) =>
    `Tiedostossa on ${answers === 1 ? "yksi vastaus" : `${answers} vastausta`} enemmän, mutta ei ole varmaa, että ne ovat uusia. Siksi uutta ei näytetä. Ota vastaukset kyselyohjelmasta kaikki ja aikoineen.`,
  notAsked: (questions) => `Näitä kysymyksiä tiedostossa ei ole: ${questions.join(" ")}`,
  inOtherWords: (questions) =>
    `Näihin vastattiin kyselyn omin sanoin tai numeroin, ja portaat on nimetty Piirin sanoin: ${questions.join(" ")}`,
  leftOut: (rows) => `${rows === 1 ? "Yhtä riviä" : `${rows} riviä`} ei laskettu: se oli tyhjä tai muu kuin vastaus.`,
  unread: (rows) =>
    `${rows === 1 ? "Yhdellä rivillä" : `${rows} rivillä`} jokin vastaus ei ollut mikään vaihtoehdoista. Muut vastaukset laskettiin.`,
  results: "Tulokset",
  showOpen: "Näytä omin sanoin kirjoitetut vastaukset",
  hideOpen: "Piilota omin sanoin kirjoitetut vastaukset",
  openHelp: "Omin sanoin kirjoitetuissa vastauksissa voi olla nimiä tai muuta, mistä kirjoittajan tunnistaa.",
  openShown:
    "Nyt näkyvät ihmisten omin sanoin kirjoittamat vastaukset. Lue ne itse ennen kuin kukaan muu näkee ne. Ne ovat myös tiedostossa, jonka tallennat tai tulostat.",
  otherAnswers:
    "Tiedostossa on eri vastaukset kuin silloin, kun tulokset laskettiin. Siksi omin sanoin kirjoitettuja vastauksia ei näytetä.",
  compare: "Vertaa edelliseen kauteen",
  compareHelp:
    "Anna edellisen kauden tulokset: json-tiedosto, jonka tallensit silloin napilla Tiedostona vertailuun. Samoja kysymyksiä verrataan toisiinsa.",
  chooseEarlier: "Valitse edellisen kauden tulokset",
  notCompared: "Älä vertaa",
  isCompared: "Tulosten lopussa on vertailu edelliseen kauteen.",
  noEarlier: {
    "no-results": "Tässä tiedostossa ei ole palautteen tuloksia. Valitse json-tiedosto, jonka tallensit tuloksista.",
    changed: "Tulokset eivät ole sellaisina kuin Piiri ne kirjoittaa. Ehkä joku on muokannut tiedostoa.",
    newer: "Tiedosto on tehty uudemmalla Piirillä. Ota käyttöön uudempi sivu.",
    "nothing-told": "Silloin ei kerrottu tuloksia, koska vastauksia oli liian vähän.",
  },
  forPrograms: "Tiedostona vertailuun (json)",
  paper: {
    heading: "Vastaukset tulivat paperilla",
    help: "Tulosta lomake ja pyydä taittamaan vastaus muiden joukkoon. Kirjaa paperit tähän yksi kerrallaan. Jos osa vastaa verkossa, kirjaa paperitkin samaan lomakkeeseen, jotta kaikki vastaukset tulevat yhdessä.",
    form: "Lomake tulostettavaksi (Word)",
    paper: (number) => `Paperi ${number}`,
    paperHelp:
      "Kirjoita tämä numero paperiin. Kirjaa rastitun ruudun numero, ensimmäinen ruutu on 1. Jos ruutujen vieressä on numeroita, kirjaa rastitun ruudun vieressä oleva numero. Mihin ei ole vastattu, jää tyhjäksi.",
    next: "Valmis, seuraava paperi",
    takeLastAway: "Poista viimeksi kirjattu",
    keep: "Tallenna kirjatut taulukkona",
    count: (papers) => (papers === 1 ? "Yksi paperi on kirjattu." : `${papers} paperia on kirjattu.`),
  },
  report: "Kauden raportti",
  reportHelp: "Luvut suunnitelmasta ja tapaamisten koonneista. Palautteen tulokset ovat mukana, kun ne ovat yllä.",
};

function ofState(problem: KeepingProblem["code"]): readonly string[] {
  switch (problem) {
    case "locked":
      return ["Joku muu laskee tuloksia juuri nyt. Odota puoli minuuttia ja yritä uudelleen."];
    case "newer":
      return ["Kirjanpito on tehty uudemmalla Piirillä. Ota käyttöön uudempi sivu."];
    case "conflict-copy":
      return ["Kirjanpidosta on kaksi versiota vierekkäin. Katso, kumpi on voimassa, ja siirrä toinen syrjään."];
    case "changed-meanwhile":
      return ["Joku muu muutti kirjanpitoa sillä välin. Sen päälle ei kirjoitettu. Yritä uudelleen."];
    case "not-writable":
    case "not-readable":
      return ["Selain ei saa käyttää kansiota. Valitse kansio uudelleen ja anna lupa."];
    case "cut-short":
    case "damaged":
    case "failed":
    case "link":
    case "no-room":
    case "not-a-file":
    case "too-large":
    case "wrong-key":
      return ["Kirjanpito on vioittunut, tai tiedosto on muu. Hae siitä ehjä kopio varmuuskopiosta."];
  }
}
