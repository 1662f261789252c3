import { listedRows } from "@piiri/adapters-forms/intake";
import { intake, reading } from "@piiri/adapters-forms/locale/fi";
import type { IntakeCommandTexts } from "./texts.js";

const rowList = (rows: readonly number[]) => `${rows.length === 1 ? "Rivi" : "Rivit"} ${listed(rows)}`;
const listed = (rows: readonly number[]) => listedRows(rows, reading.more);

/** What the command says of registrations, in Finnish. */
export const intakeTexts: IntakeCommandTexts = {
  ...intake,
  capacity: {
    cap: (seats, cap) => `Kun haluat ${seats} osallistujaa, ota ${cap} ilmoittautumista.`,
    withinRisk: (share, cap) =>
      `Jos liian monta saa tulla enintään todennäköisyydellä ${share}, ota ${cap} ilmoittautumista.`,
    given: (ratio) => `Laskettu niin, että ilmoittautuneista tulee ${ratio}.`,
    learned: (share, sessions, registered, came) =>
      `Laskettu niin, että ilmoittautuneista tulee ${share}. Luku on opittu ${sessions} tapaamisesta: ilmoittautuneita ${registered}, tuli ${came}.`,
    tooFew: (sessions, least) =>
      `Tapaamisia on listassa vasta ${sessions}. Niistä opitaan, kun niitä on ${least}. Siihen asti lasketaan oppaan luvulla.`,
    historyRows: (rows) => `Näistä riveistä ei saatu selvää, eikä niitä laskettu: ${listed(rows)}.`,
    notARatio: "Valitsimelle --turnout annetaan osuus, esimerkiksi 2/3.",
    notAShare: "Valitsimelle --risk annetaan luku nollan ja yhden väliltä, esimerkiksi 0.1.",
  },
  noOffers:
    "Tässä ryhmässä vapaa paikka annetaan heti, joten kirjattavaa ei ole. Jos haluat tarjota paikan ensin, kirjoita suunnitelmaan promotion: by-offer.",
  needsKey:
    "Kirjaamiseen tarvitaan avain. Keksi vähintään 16 merkin salasana ja anna se ympäristömuuttujassa PIIRI_KEY. Käytä samaa joka kerta. Piiri ei tallenna sitä.",
  recovered: (kept, aside) =>
    `Kirjanpito alkaa uudelleen. Siitä säilyi ${kept} merkintää. Tarjouksia ja vastauksia voi puuttua. Entiset tiedostot: ${aside.length === 0 ? "ei ole" : aside.join(", ")}.`,
  clockBehind: (now, latest) =>
    `Tietokoneen kello näyttää ${now}, mutta ilmoittautumisissa, tapahtumissa tai kirjanpidossa on myöhempi aika: ${latest}. Siksi paikkaa ei tarjota kenellekään. Jos kello on väärässä, korjaa se. Jos rivin aika on väärä, korjaa rivi. Anna sitten komento uudelleen.`,
  answersWithoutJournal:
    "Tapahtumatiedostossa joku on vastannut tarjoukseen, mutta suunnitelman vieressä ei ole kirjanpitoa tarjouksista. Mitään ei tehty. Palauta kansio .piiri varmuuskopiosta, tai anna suunnitelma siitä kansiosta, jossa kirjanpito on. Jos se on kadonnut, anna valitsin --recover.",
  journalClosed:
    "Tarjotut paikat on kirjattu, mutta niitä ei voi lukea ilman avainta. Anna avain ympäristömuuttujassa PIIRI_KEY.",
  revealing: "Näytölle tulevat nyt ihmisten nimet ja osoitteet. Katso, ettei kukaan muu näe niitä.",
  howToReveal: "Nimet näet valitsimella --reveal.",
  formNotRead: (file, places) =>
    `${file}: Lomaketiedostossa on virhe kohdissa ${places.join(", ")}. Muodon näet näin: piiri schema form`,
  attendance: {
    report: (file, participants) => `${file}: ${participants} ${participants === 1 ? "osallistuja" : "osallistujaa"}`,
    all: (reports, participants) => `Yhteensä ${participants} osallistujaa ${reports} tapaamisessa.`,
    leading: (file, leading) =>
      `${file}: Paikalla oli myös ${leading === 1 ? "yksi ohjaaja tai järjestäjä" : `${leading} ohjaajaa tai järjestäjää`}. ${leading === 1 ? "Häntä" : "Heitä"} ei lasketa osallistujiin.`,
    overlap: (file, rows, minutes) =>
      `${file}: Rivit ${listed(rows)} ovat samannimisiä ja paikalla yhtä aikaa yli ${minutes} minuuttia. Ne laskettiin eri ihmisiksi.`,
    moreOverlaps: (file, names) => `${file}: Samoin ${names} muuta nimeä.`,
    withoutTimes: (file) =>
      `${file}: Raportissa ei ole aikoja, joten laskettiin ne, jotka siinä on lueteltu. Ajat saat mukaan, kun Teamsin ylläpitäjä sallii raporttiin kaikki tiedot.`,
    rejected: {
      "no-person": (file, rows) => `${file}: ${rowList(rows)}: nimi puuttuu. Rivejä ei laskettu.`,
      "no-time": (file, rows) =>
        `${file}: ${rowList(rows)}: ajat puuttuvat, vaikka muilla ne ovat. Rivejä ei laskettu.`,
      "unreadable-time": (file, rows) => `${file}: ${rowList(rows)}: ajasta ei saa selvää. Rivit laskettiin silti.`,
      "times-disagree": (file, rows) =>
        `${file}: ${rowList(rows)}: kesto ei sovi liittymisen ja poistumisen aikoihin. Rivit laskettiin silti.`,
    },
    differs: {
      "came-back": (file, reported, joined) =>
        `${file}: Raportti itse sanoo ${reported}, ihmisiä oli ${joined}. Joku lähti ja tuli takaisin, ja raportti laski hänet uudelleen.`,
      "without-leading": (file, reported, joined) =>
        `${file}: Raportti itse sanoo ${reported}, ihmisiä oli ${joined}. Raportti ei laske kaikkia ohjaajia tai järjestäjiä.`,
      "one-name": (file, reported, joined) =>
        `${file}: Raportti itse sanoo ${reported}, ihmisiä oli ${joined}. Raportti laskee samannimiset yhdeksi.`,
      unexplained: (file, reported, joined) =>
        `${file}: Raportti itse sanoo ${reported}, mutta siinä on ${joined} ihmistä, ohjaajat mukaan lukien. Eroa ei selitä mikään. Lataa raportti Teamsista uudelleen ja tarkista, ettei siitä ole poistettu rivejä.`,
    },
  },
  blueprint: {
    definition: "Näin Piiri lukee vastaukset. Tallenna tämä tiedostoon ja anna se valitsimella --form:",
  },
};
