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
    texts: "omat viestitekstit",
    form: "lomaketiedosto",
    mail: "tallennettu sähköpostiviesti",
    journal: "kirjanpito tarjotuista paikoista",
    told: "mitä palautteesta on kerrottu",
    results: "palautteen tulokset",
    tip: "kirjanpidon loppumerkki",
    other: "taulukko, josta pitää kertoa, mikä sarake on mikä",
  },
  takeAway: (file) => `Ota pois ${file}`,
  attended: "Kuinka moni tuli?",
  whichMeeting: "Mikä tapaaminen?",
  summedUp: (participants) => `koonnissa ${participants}`,
  sumUp: "Kirjaa koontiin",
  isSummedUp: "Luku on nyt koonnissa.",
  attendedBy: (file, count) =>
    count === undefined
      ? `${file}: raportista ei saatu selvää`
      : `${file}: ${count} ${count === 1 ? "osallistuja" : "osallistujaa"}, ohjaajia ei laskettu`,
  reading: (rows) => `Luettu ${rows} riviä.`,
  stop: "Keskeytä",
  stopped: "Lukeminen keskeytettiin. Mitään ei jäänyt muistiin.",
  state: "Tilanne",
  outcomes: {
    understood: "Kaikki rivit ymmärrettiin.",
    partly: "Osasta riveistä kerrotaan alla. Muut on käytetty.",
    unusable: "Mitään ei käytetty.",
  },
  show: "Näytä nimet",
  hide: "Piilota nimet",
  showing: "Nyt näkyvät ihmisten nimet ja osoitteet. Katso, ettei kukaan muu näe niitä.",
  showHelp: "Nimet näkyvät vain, kun painat Näytä nimet. Silloin voit myös kirjata perumisia ja vastauksia.",
  keepCounts: "Tallenna luvut (JSON)",
  howRead: "Näin tiedosto luettiin",
  people: "Ilmoittautuneet",
  row: (row) => `rivi ${row ?? "?"}`,
  all: (count) => `Näytä kaikki ${count}`,
  can: { cancelled: "Perui", accepted: "Ottaa paikan", declined: "Ei ota paikkaa" },
  said: (count) =>
    count === 1
      ? "Kirjasit yhden asian. Se ei ole vielä tiedostossa."
      : `Kirjasit ${count} asiaa. Ne eivät ole vielä tiedostossa.`,
  keepEvents: "Tallenna tapahtumatiedosto",
  undoSaid: "Kumoa viimeinen",
  offers: "Paikkojen tarjoaminen",
  offersHelp:
    "Tässä ryhmässä paikka tarjotaan ensin. Sivu kirjaa, kenelle tarjottiin, niin ettei ketään ohiteta. Ihmiset ovat kirjanpidossa vain tunnisteina, joita ei voi lukea ilman avainta.",
  noJournal:
    "Jos paikkoja on jo tarjottu, anna myös kirjanpito: tiedostot journal.jsonl ja journal.jsonl.tip suunnitelman vieressä olevasta kansiosta .piiri.",
  key: "Avain",
  keyHelp: "Vähintään 16 merkin salasana, sama joka kerta. Sivu ei tallenna sitä. Pidä se salasanojesi joukossa.",
  keyProblems: {
    short: "Avain on liian lyhyt. Siinä on oltava vähintään 16 merkkiä.",
    "not-read": "Kirjanpitoa ei voi lukea. Tarkista avain, ja anna kirjanpidon molemmat tiedostot.",
  },
  record: "Kirjaa vastaukset ja tarjoa vapaat paikat",
  recorded:
    "Kirjattu. Siirrä tiedostot journal.jsonl ja journal.jsonl.tip suunnitelman vieressä olevaan kansioon .piiri, ryhmän omaan alikansioon.",
  offerProblems: {
    key: "Anna ensin avain, vähintään 16 merkkiä.",
    journal:
      "Kirjanpitoa ei voi lukea, joten mitään ei tarjottu. Tarkista avain, ja anna kirjanpidon molemmat tiedostot.",
    "answers-without-journal":
      "Joku on jo vastannut tarjoukseen, mutta kirjanpito puuttuu. Mitään ei tarjottu. Anna tiedostot journal.jsonl ja journal.jsonl.tip.",
    "clock-behind": "Tietokoneen kello on jäljessä siitä, mitä tiedostoissa lukee. Mitään ei tarjottu. Tarkista kello.",
  },
  whichColumns: "Mikä sarake on mikä?",
  whichColumnsHelp: "Näytä, mistä sarakkeesta mikin asia löytyy. Esimerkeissä 9 on jokin numero ja a jokin kirjain.",
  fields: {
    at: "Milloin ilmoittautui",
    name: "Nimi",
    email: "Sähköposti",
    sessions: "Mihin tapaamisiin",
    consent: "Saako kertoa uusista ryhmistä",
  },
  none: "Ei missään",
  readSo: "Lue näin",
  showExamples: "Näytä esimerkit sellaisinaan",
  maskExamples: "Peitä esimerkit",
  keepChoice:
    "Lomaketiedosto muistaa valintasi. Anna se ensi kerralla vastausten mukana, tai komennolle valitsimella --form.",
  forgetting: {
    title: "Kun on aika unohtaa",
    undecided:
      "Suunnitelmassa ei lue, mihin asti ilmoittautumisia säilytetään. Kirjoita päivä kohtaan Ilmoittautuminen.",
    kept: (until) => `Ilmoittautumisia säilytetään ${until} asti. Sen jälkeen ne unohdetaan täällä.`,
    over: (until) => `Säilytysaika päättyi ${until}, joten on aika unohtaa.`,
    written: "Mitä Piiri on kirjannut",
    giveJournals:
      "Anna yllä kirjanpidon tiedostot suunnitelman vieressä olevasta kansiosta .piiri: journal.jsonl, outbox.jsonl ja kummankin loppumerkki (.tip). Jos niitä ei ole, mitään ei ole kirjattu.",
    nothingWritten: "Suunnitelman vieressä ei ole kirjattuna mitään kenestäkään.",
    keyNeeded: "Kirjoita avain, niin näet, mitä unohdettaisiin.",
    notRead: "Kirjanpitoa ei voi lukea, joten mitään ei unohdettu. Tarkista avain, ja anna kaikki sen tiedostot.",
    message: (key, people, on) => `${key}: lähetetty ${people} ihmiselle, viimeksi ${on}. Kenelle, se unohdetaan.`,
    offers: (count) => `Tarjottuja paikkoja ${count}. Kenelle, se unohdetaan.`,
    forget: "Unohda ihmiset pysyvästi",
    forgotten:
      "Unohdettu. Mitä lähetettiin, sitä ei lähetetä uudelleen, ja kyselyn tulokset jäävät niin kuin ne kerrottiin.",
    putBack: "Siirrä tallentamasi tiedostot vanhojen tilalle kansioon .piiri, ryhmän omaan alikansioon.",
    byHand: "Mitä poistat itse",
    exports: "Poista nämä tiedostot tietokoneeltasi yksitellen. Sivu ei voi poistaa niitä.",
    noExports: "Anna yllä tiedostot, joissa on ihmisiä, niin ne luetellaan tässä. Sivu ei voi poistaa niitä.",
    elsewhere: "Näihin mikään ohjelma ei yllä. Kun olet poistanut, merkitse se tehdyksi:",
  },
};
