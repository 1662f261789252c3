import { listedRows } from "./listedRows.js";
import { readingTexts } from "./readingTexts.fi.js";
import type { IntakeTexts } from "./texts.js";

const listed = (rows: readonly number[]) => listedRows(rows, readingTexts.more);

const mails = (count: number) => (count === 1 ? "Yksi viesti" : `${count} viestiä`);

/** What is said of registrations, in Finnish. */
export const intakeTexts: IntakeTexts = {
  language: "fi",
  comers: {
    expected: (registered, expected) =>
      `Kun ilmoittautuneita on ${registered}, paikalle tulee keskimäärin ${expected}.`,
    usual: (least, most) => `Useimmiten heitä tulee ${least}–${most}.`,
    over: (seats, share) => `Yli ${seats} tulee todennäköisyydellä ${share}.`,
    under: (minimum, share) => `Alle ${minimum} tulee todennäköisyydellä ${share}.`,
  },
  states: {
    admitted: "mukana",
    offered: "paikka tarjottu",
    "in-doubt": "ei tiedetä, onko paikkaa tarjottu",
    waiting: "jonossa",
    cancelled: "peruttu",
    refused: "ei otettu",
  },
  recognised: (form, written) => `Lomake: ${form} (${written}).`,
  anyForm: "tunnistettu otsikoistaan",
  sheet: (number, of) => `taulukko ${number}/${of}`,
  misread: (signs) =>
    `Tiedoston kirjaimet oli kerran tallennettu väärin: ä näkyi merkkeinä ”${signs}”. Piiri luki ne oikein. Vilkaise silti, että nimet ovat oikein.`,
  unreadSheet: (number, rows, read) =>
    `Tiedostosta luettiin vain taulukko ${read}. Myös taulukossa ${number} on otsikot ja ${rows === 1 ? "yksi rivi" : `${rows} riviä`}. Niitä ei laskettu. Jos ne kuuluvat mukaan, siirrä rivit samaan taulukkoon tai tallenna taulukko omaksi tiedostokseen.`,
  guessedDays: (style) =>
    `Päivät voi lukea kahdella tavalla. Ne luettiin näin: ${style}. Jos se on väärin, kirjoita dateStyle omaan lomaketiedostoon.`,
  rejected: (rows, reason) =>
    ({
      "no-person": `Riveillä ${listed(rows)} ei ole nimeä eikä osoitetta. Niitä ei laskettu.`,
      "unreadable-time": `Riveillä ${listed(rows)} aikaa ei voi lukea. Niitä ei laskettu.`,
      ragged: `Riveillä ${listed(rows)} on enemmän soluja kuin otsikoita. Niitä ei laskettu.`,
      malformed: `Riveillä ${listed(rows)} lainausmerkit eivät täsmää. Niitä ei laskettu.`,
      "headings-again": `Riveillä ${listed(rows)} otsikot tulevat uudelleen, kuten silloin, kun tiedostoja on liitetty yhteen. Nämä rivit eivät ole kenenkään ilmoittautumisia.`,
      "other-headings": `Riviltä ${rows[0]} alkaen otsikot ovat toiset. Niiden alla olevia rivejä ei laskettu: ${listed(rows)}. Tee niistä oma tiedosto.`,
      total: `Riveillä ${listed(rows)} on yhteenlaskuja. Ne eivät ole kenenkään ilmoittautumisia, eikä niitä laskettu.`,
      "unknown-event": `Riveillä ${listed(rows)} ei kerrota, mitä tapahtui. Käytä esimerkiksi sanaa peruutus.`,
      "unknown-session": `Riveillä ${listed(rows)} tapaaminen on tuntematon. Käytä sen tunnusta, esimerkiksi s1, tai päivää.`,
    })[reason],
  told: {
    "no-such-session": (rows, { chosen, session }) =>
      `Riveillä ${listed(rows)} valinta ei vastaa mitään tapaamista${chosen === undefined ? "" : ` (valittu päivä: ${chosen})`}. Paikkaa ei annettu. Kerro tapahtumien tiedostossa, mitä tapaamista tarkoitettiin (valitsi, ${session ?? "s1"}).`,
    "other-date": (rows, { chosen, session, now }) =>
      `Riveillä ${listed(rows)} valittiin tapaaminen ${session}, jonka päivä oli silloin ${chosen}. Nyt se on ${now}. Paikkaa ei annettu. Kysy, sopiiko uusi päivä, ja kerro se tapahtumien tiedostossa (valitsi, ${session}).`,
    "cancelled-session": (rows) =>
      `Riveillä ${listed(rows)} valittiin tapaaminen, jota ei pidetä. Paikkaa ei annettu. Kerro siitä heille.`,
    "none-chosen": (rows) =>
      `Riveillä ${listed(rows)} ei valittu yhtään tapaamista. Paikkaa ei annettu. Kerro tapahtumien tiedostossa, mitä tapaamista tarkoitettiin (valitsi, s1).`,
    "no-address": (rows) =>
      `Riveillä ${listed(rows)} sähköpostiosoite ei kelpaa. Paikkaa ei annettu. Kysy osoite ja korjaa se tiedostoon: järjestys säilyy.`,
    "two-addresses": (rows) =>
      `Riveillä ${listed(rows)} on useampi sähköpostiosoite. Paikkaa ei annettu. Jätä tiedostoon se, johon viestit lähetetään: järjestys säilyy.`,
    "without-address": (rows) =>
      `Riveillä ${listed(rows)} ei ole sähköpostiosoitetta. Heidän vuoronsa säilyy, mutta viestit eivät tule perille. Kysy osoite ja kirjoita se tiedostoon, tai soita heille.`,
    "no-name": (rows) => `Riveillä ${listed(rows)} ei ole nimeä. Ne laskettiin mukaan.`,
    "unclear-state": (rows) =>
      `Riveillä ${listed(rows)} ilmoittautumisen tila on vieras. Ne laskettiin mukaan. Jos joku heistä on peruuttanut, kirjaa se tapahtumien tiedostoon (peruutti).`,
    "unclear-consent": (rows) =>
      `Riveillä ${listed(rows)} vastaus siihen, saako uusista ryhmistä kertoa, ei ole selvä. Niissä luettiin, että ei saa. Kysy, jos haluat kertoa heille.`,
    "several-people": (rows) =>
      `Riveillä ${listed(rows)} näyttää ilmoittautuvan useampi kuin yksi ihminen. Joka rivistä laskettiin yksi paikka. Jos tulijoita on enemmän, kirjoita muut omille riveilleen: jokaiselle nimi ja sama aika.`,
    "looks-like-test": (rows) =>
      `Rivit ${listed(rows)} näyttävät lomakkeen kokeilulta. Ne laskettiin mukaan. Jos ne olivat kokeiluja, poista ne tiedostosta: ne vievät paikan.`,
    "other-year": (rows) =>
      `Riveillä ${listed(rows)} vuosi on kaukana ryhmän ajasta. Ne laskettiin mukaan. Tarkista päivät: niistä tulee järjestys.`,
    "maybe-same": (rows) =>
      `Riveillä ${listed(rows)} on sama osoite, ja nimi puuttuu. Niitä ei yhdistetty. Kerro tapahtumien tiedostossa, onko kyseessä sama ihminen vai eri (sama, eri).`,
  },
  toldPerson: (row, person) => `Rivi ${row}: ${person}`,
  noNames:
    "Nimiä kysyvää saraketta ei löytynyt. Kaksi ilmoittautumista samasta osoitteesta voi olla sama ihminen tai kaksi.",
  noAddresses: "Sähköpostiosoitteita kysyvää saraketta ei löytynyt. Ilmoittautuneille ei voi lähettää viestejä.",
  noSessions: "Lomake ei kysy, mihin tapaamisiin tullaan. Siksi jokainen laskettiin kaikkiin tapaamisiin.",
  clocksApart: (headings) =>
    `Ilmoittautumisista luettiin vain päivä. Kellonajalta näyttää myös tämä: ${headings.join(", ")}. Jos ilmoittautumiset tulivat silloin, anna vain sille sarakkeelle otsikoksi Kellonaika. Sitten järjestys on oikea.`,
  clocksApartOfEvents: (headings) =>
    `Tapahtumista luettiin vain päivä. Kellonajalta näyttää myös tämä: ${headings.join(", ")}. Jos se on tapahtuman aika, anna vain sille sarakkeelle otsikoksi Kellonaika.`,
  capacityDiffers: ({ seats, cap, turnout, expected }) =>
    cap > seats
      ? `Paikkoja on ${seats}, mutta ilmoittautumisia otetaan ${cap}: ilmoittautuneista tulee yleensä noin ${turnout === "2/3" ? "kaksi kolmesta" : turnout}, siis ${expected}.`
      : `Paikkoja on ${seats}, mutta suunnitelma ottaa vain ${cap} ilmoittautumista (registration.cap).`,
  contradictions: (count) =>
    `Tapahtumissa sanotaan ${count} kertaa, että kaksi on sama ihminen, vaikka muiden rivien mukaan he ovat eri. Heitä ei yhdistetty.`,
  sent: (sent, distinct) =>
    sent === distinct
      ? `Ilmoittautumisia ${sent}.`
      : `Ilmoittautumisia ${sent}, ihmisiä ${distinct}: joku lähetti lomakkeen useammin.`,
  places: (taken, cap) =>
    cap === undefined ? `Paikkoja on varattu ${taken}.` : `Paikkoja on varattu ${taken}/${cap}.`,
  session: (number, date) => `${number}. tapaaminen, ${date}`,
  notTaken: {
    "too-late": "tuli ilmoittautumisajan jälkeen",
    full: "paikat ja jono olivat täynnä",
    "unclear-choice": "valinnasta ei saatu selvää",
    "unclear-address": "sähköpostiosoitteesta ei saatu selvää",
    "notice-not-accepted": "tietosuojaselostetta ei hyväksytty",
    withdrew: "perui itse",
    declined: "ei ottanut tarjottua paikkaa",
    lapsed: "ei vastannut tarjoukseen ajoissa",
  },
  consent: (given, withheld) =>
    `Uusista ryhmistä saa kertoa: ${given}. Ei saa kertoa: ${withheld}. Tämä ei vaikuta kenenkään paikkaan.`,
  notes: {
    changed: (count) => `Tietojaan muutti ${count}.`,
    "registered-twice": (count) => `Kahdesti ilmoittautui ${count}. Ensimmäinen ilmoittautuminen on voimassa.`,
    "other-name": (count) =>
      `Samasta osoitteesta mutta eri nimellä ilmoittautui ${count}. Molemmat ovat mukana: voivatko he olla samaa perhettä?`,
    "maybe-same": (count) =>
      `Samasta osoitteesta on ilmoittautumisia, joista puuttuu nimi: ${count}. Niitä ei yhdistetty. Kerro tapahtumien tiedostossa, onko kyseessä sama ihminen (sama, eri).`,
    "no-name": (count) => `Ilman nimeä ilmoittautui ${count}.`,
    "no-address": (count) => `Ilman sähköpostiosoitetta ilmoittautui ${count}. Heille ei voi lähettää linkkiä.`,
    early: (count) =>
      `Ennen suunniteltua avautumispäivää ilmoittautui ${count}. Heidän ilmoittautumisensa on voimassa.`,
    late: (count) => `Ilmoittautumisajan jälkeen tuli ${count}.`,
    "answer-too-late": (count) => `Tarjottuun paikkaan vastasi liian myöhään ${count}.`,
    "offer-out-of-turn": (count) =>
      `Paikkaa tarjottiin väärälle: ${count}. Tarjoa se ensin sille, joka on ensimmäisenä jonossa.`,
    "came-without-place": (count) => `Ilman paikkaa tuli ${count}.`,
  },
  decisions: {
    open: "Ilmoittautuminen on vielä auki.",
    go: "Pidä ryhmä.",
    extend: "Jatka ilmoittautumisaikaa.",
    stop: "Älä pidä ryhmää tällä kertaa.",
  },
  reasons: (reason, date) => {
    switch (reason.reason) {
      case "closes":
        return `Se päättyy ${date(reason.on)}.`;
      case "enough":
        return `Paikalle on tulossa noin ${reason.expected}, ja ryhmään tarvitaan vähintään ${reason.minimum}.`;
      case "no-minimum":
        return "Suunnitelmassa ei ole pienintä osallistujamäärää.";
      case "few":
        return `Paikalle on tulossa vain noin ${reason.expected}, ja ryhmään tarvitaan vähintään ${reason.minimum}.`;
      case "room":
        return `Vapaita paikkoja on ${reason.places}. Uusia voi ottaa ${date(reason.until)} asti.`;
      case "time":
        return `Aikaa on ${date(reason.until)} asti. Kerro ryhmästä vielä kerran.`;
      case "no-time":
        return `Aikaa oli ${date(reason.until)} asti. Kerro ilmoittautuneille ja ehdota heille toista ryhmää.`;
    }
  },
  waitingUntil: (day) => `Jonosta voi saada paikan ${day} asti.`,
  waitingIsOver: (count) =>
    count === 1
      ? "Jono on päättynyt, ja yksi odottaa vielä. Kerro hänelle."
      : `Jono on päättynyt, ja ${count} odottaa vielä. Kerro heille.`,
  toOffer: (count) => `Tarjoa vapaa paikka jonossa seuraaville: ${count}.`,
  interested: {
    people: (people, since, days) =>
      people === 1
        ? `Yksi ihminen toivoo ryhmää. Hän on odottanut ${since} alkaen, ${days} päivää.`
        : `${people} ihmistä toivoo ryhmää. Ensimmäinen on odottanut ${since} alkaen, ${days} päivää.`,
    nobody: "Kukaan ei vielä toivo ryhmää.",
    enough: (least) => `Heitä on tarpeeksi (vähintään ${least}). Suunnittele ryhmä: piiri new closed-group`,
    lacking: (count) => (count === 1 ? "Yksi vielä, niin ryhmän voi suunnitella." : `Tarvitaan vielä ${count}.`),
    long: "He ovat odottaneet kauan.",
    task: (due) =>
      `Tehtävä, viimeistään ${due}: kerro odottaville, miten asia etenee, tai ohjaa heidät toiseen ryhmään.`,
    unread: (rows) => `Näitä rivejä ei laskettu, koska niistä ei saatu selvää: ${rows.join(", ")}.`,
  },
  mails: {
    read: (count) => (count === 1 ? "Yhdellä viestillä perutaan paikka." : `${count} viestillä perutaan paikka.`),
    others: {
      "not-a-mail": (count) =>
        count === 1 ? "Yksi tiedosto ei ole sähköposti (.eml)." : `${count} tiedostoa ei ole sähköpostia (.eml).`,
      "too-long": (count) => `${mails(count)} on liian pitkä luettavaksi.`,
      "no-cancellation": (count) => `${mails(count)} koskee muuta asiaa.`,
      "other-group": (count) => `${mails(count)} koskee toista ryhmää.`,
      "unknown-session": (count) =>
        `${mails(count)} ei kerro, mitä tapaamista se koskee. Kirjoita peruutus tapahtumatiedostoon.`,
      "no-sender": (count) => `${mails(count)} on ilman lähettäjää. Kirjoita peruutus tapahtumatiedostoon.`,
      "no-time": (count) => `${mails(count)} on ilman aikaa. Kirjoita peruutus tapahtumatiedostoon.`,
    },
    missed: {
      unknown: (count) =>
        `${mails(count)} tuli osoitteesta, josta kukaan ei ole ilmoittautunut. Sitä ei käytetty. Kirjoita peruutus tapahtumatiedostoon.`,
      unclear: (count) =>
        `${mails(count)} tuli osoitteesta, josta moni on ilmoittautunut. Sitä ei käytetty. Kysy, kenestä on kyse, ja kirjoita peruutus tapahtumatiedostoon.`,
    },
  },
  bounced: {
    person: (who, { forGood, forNow, isToAsk }) => {
      const where = typeof who === "number" ? `Rivi ${who}` : who;
      const often = forGood + forNow === 1 ? "yksi viesti on palautunut" : `${forGood + forNow} viestiä on palautunut`;
      const why = forGood > 0 ? "postilaatikkoa ei ole" : "postilaatikko on täynnä tai palvelin ei vastaa";
      const step = forGood > 0 ? "Tarkista osoite." : "Odota, yrityksiä on vielä jäljellä.";
      const what = isToAsk
        ? "Hänelle ei enää lähetetä. Soita tai kysy muuten toinen osoite ja korjaa se ilmoittautumisiin."
        : step;
      return `${where}: ${often}, ${why}. ${what}`;
    },
    nobody: "Yksikään viesti ei ole palautunut.",
    strangers: (count) =>
      count === 1
        ? "Yksi palautunut viesti oli osoitteeseen, jota kukaan ei ole antanut."
        : `${count} palautunutta viestiä oli osoitteisiin, joita kukaan ei ole antanut.`,
    unread: (count) =>
      count === 1 ? "Yksi tiedosto ei ole sähköposti (.eml)." : `${count} tiedostoa ei ole sähköpostia (.eml).`,
  },
  missedEvents: {
    unknown: (rows) =>
      `Riveillä ${listed(rows)} on joku, joka ei ole ilmoittautunut. Näitä rivejä ei käytetty. Tarkista, että osoite, nimi tai rivi on sama kuin ilmoittautumisessa.`,
    unclear: (rows) =>
      `Riveillä ${listed(rows)} tarkoitettu ihminen voi olla kuka tahansa useammasta. Näitä rivejä ei käytetty. Lisää nimi tai ilmoittautumisen rivi.`,
  },
  deleteNow:
    "Ilmoittautumiset piti poistaa jo. Poista tiedosto sekä kopiot siitä lomakeohjelmasta ja sähköpostista. Luvut voit säilyttää.",
  recovery: {
    lost: (lines) => `Kirjanpidon rivejä, joita ei voinut lukea: ${lines}.`,
    doubtful: (who) =>
      `Epäselvä: heidän tarjouksensa tai vastauksensa säilyi, mutta se voi olla väärä. ${who.length === 1 ? "Rivi" : "Rivit"} ${who.join(", ")}.`,
    unlisted: (entries) =>
      `Säilyneitä merkintöjä ihmisistä, joita ei ole millään ilmoittautumisten rivillä: ${entries}.`,
  },
  inDoubt: (who) =>
    `Kirjanpito on vioittunut, eikä näistä tiedetä, onko heille tarjottu paikkaa tai onko paikka otettu: ${who.length === 1 ? "rivi" : "rivit"} ${who.join(", ")}. Jokaiselle pidetään paikka, eikä sitä tarjota muille. Katso lähettämistäsi viesteistä ja kirjoita jokaisesta tapahtumatiedostoon uusi rivi tämän päivän päiväyksellä: otti paikan, ei ota paikkaa tai ei tarjottu (odottaa yhä).`,
  heldByOthers: (places) =>
    `${places === 1 ? "Yksi paikka on" : `${places} paikkaa on`} tarjottu ihmisille tai otettu niin, ettei heitä enää ole millään ilmoittautumisten rivillä. ${places === 1 ? "Sitä" : "Niitä"} ei tarjottu muille. Jos olet muuttanut nimeä tai osoitetta, kirjoita se niin kuin se oli. Jos joku on lähtenyt, jätä hänen rivinsä ja kirjoita tapahtumatiedostoon: peruutti.`,
  tables: {
    "mixed-encoding": (file, row) =>
      `${file}: Tiedosto muuttuu kesken lukukelvottomaksi rivillä ${row}. Tallenna se uudelleen muodossa CSV UTF-8.`,
    "row-too-long": (file, row) => `${file}: Rivi ${row} ei pääty. Siltä puuttuu luultavasti lainausmerkki.`,
    "no-rows": (file) => `${file}: Tiedostossa ei ole rivejä.`,
    "not-a-workbook": (file) =>
      `${file}: Tiedosto ei ole ehjä Excel-tiedosto. Avaa se Excelissä ja tallenna uudelleen.`,
    "encrypted-workbook": (file) =>
      `${file}: Tiedosto on suojattu salasanalla. Poista suojaus, tai tallenna CSV-tiedostona.`,
    "workbook-too-large": (file) => `${file}: Excel-tiedosto on liian suuri. Tallenna se CSV-tiedostona.`,
    "no-such-column": (file, _, missing) =>
      `${file}: Näitä sarakkeita ei löytynyt: ${missing.join(", ")}. Tarkista otsikot.`,
    "not-a-report": (file) => `${file}: Tämä ei ole Teamsin osallistumisraportti. Lataa raportti kokouksen tiedoista.`,
    "nobody-listed": (file) =>
      `${file}: Raportissa ei ole ketään, joka olisi ollut kokouksessa. Tarkista, että tiedosto on oikea, ja lataa se Teamsista uudelleen.`,
  },
  fields: {
    at: "aika",
    email: "sähköpostiosoite",
    name: "nimi",
    event: "tapahtuma",
    format: "toteutusmuoto",
    registered: "ilmoittautuneita",
    came: "tuli",
    when: "milloin",
    participants: "osallistujia",
    statements: "kyselyn kysymykset",
    weekday: "viikonpäivät",
  },
};
