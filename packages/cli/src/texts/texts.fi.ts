import { textsOfCommands } from "../commands/texts.fi.js";
import type { Texts } from "./texts.js";

/** The command in Finnish. */
export const commandTexts: Texts = {
  help: {
    about: "Piiri auttaa suunnittelemaan vertaistukiryhmän ja pitämään sen tiedot ajan tasalla.",
    titles: {
      usage: "Käyttö:",
      arguments: "Komennolle annetaan:",
      options: "Valitsimet:",
      globalOptions: "Valitsimet kaikille komennoille:",
      commands: "Komennot:",
      examples: "Esimerkkejä:",
    },
    command: "<komento>",
    options: "[valitsimet]",
    showHelp: "näyttää tämän ohjeen",
    showVersion: "kertoo Piirin version",
    helpCommand: "näyttää komennon ohjeen",
    exitCodes: `Paluuarvot:
  0  valmista
  1  tarkistus löysi korjattavaa
  2  tiedostossa tai komennossa on virhe
  3  jokin muu esti työn, esimerkiksi levy on täynnä`,
    values: {
      file: "tiedosto",
      moment: "hetki",
      date: "pp.kk.vvvv",
      time: "tt.mm",
      text: "teksti",
      id: "tunnus",
      number: "luku",
      link: "linkki",
      session: "tapaaminen",
      folder: "kansio",
      address: "osoite",
      kind: "viestin laji",
      weekday: "viikonpäivä",
      minutes: "minuutit",
      place: "paikka",
    },
    plan: "suunnitelma",
    plans: "suunnitelma...",
    places: "kansiot...",
    format: "toteutusmuoto",
    document: "laji",
    calendar: "kalenteri",
    rule: "sääntö",
    exercise: "harjoitus",
  },

  globalOptions: {
    json: "antaa tuloksen JSON-muodossa toiselle ohjelmalle",
    language: "kieli: fi, sv tai en (ellet valitse, suunnitelman kieli tai tietokoneesi kieli)",
    profile: "tiedosto, jossa on liiton tai yhdistyksen oman käytännön luvut",
    practice:
      "liiton tai yhdistyksen oma käytäntö sääntöineen ja teksteineen: tiedosto (.mjs) tai asennettu paketti, jonka koodi suoritetaan",
    now: "laskee kuin nyt olisi tämä hetki, esimerkiksi 2027-01-10 tai 2027-01-10T12:00Z",
    noColor: "ei värejä",
    output: "kirjoittaa tuloksen tiedostoon",
    force: "korvaa samannimisen tiedoston, vaikka Piiri ei olisi tehnyt sitä tai joku on muokannut sitä",
  },

  commands: textsOfCommands,

  usage: {
    unknownCommand: (name, nearest) => `Komentoa ”${name}” ei ole.${nearest ? ` Tarkoititko ”${nearest}”?` : ""}`,
    unknownOption: (flag, nearest) => `Valitsinta ${flag} ei ole.${nearest ? ` Tarkoititko ${nearest}?` : ""}`,
    planNeeded: (example) => `Kerro, minkä ryhmän suunnitelmasta on kyse. Esimerkiksi näin: ${example}`,
    missingArgument: (name) => `Komennosta puuttuu ${name}. Lisää se.`,
    missingValue: (flag) => `Valitsimen ${flag} perästä puuttuu arvo. Lisää se.`,
    missingOption: (flag, values) => `Lisää valitsin ${flag}. Sille käy jokin näistä: ${values.join(", ")}.`,
    tooManyArguments: "Komennossa on liikaa osia. Jos nimessä on välilyöntejä, kirjoita se lainausmerkkeihin.",
    notOneOf: (what, values) => `Kohtaan ${what} käy jokin näistä: ${values.join(", ")}.`,
    notAWholeNumber: (flag) => `Valitsimelle ${flag} annetaan kokonaisluku, esimerkiksi 0 tai 5.`,
    notAMoment:
      "Valitsimelle --now annetaan päivä tai hetki ja sen aikavyöhyke, esimerkiksi 2027-01-10, 2027-01-10T12:00Z tai 2027-01-10T14:00+02:00.",
    jsonIsNotFor: "Kalenteri on aina iCalendar-muodossa. Jätä --json pois.",
    pageIsNoJson: "Sivu on aina HTML-muodossa. Jätä --json pois.",
    formatsOfAction: (action, formats) => `Tällä sanalla (${action}) muoto on jokin näistä: ${formats.join(", ")}.`,
    needsFile: (program: string, ending: string) =>
      `${program}-tiedostoa ei voi näyttää tässä. Anna tiedoston nimi, esimerkiksi -o sivu.${ending}.`,
    seeHelp: (command) => `Ohjeen saat näin: ${command} --help`,
  },

  files: {
    "no-such-file": (file) => `${file}: Tiedostoa ei löydy. Tarkista nimi ja kansio.`,
    "is-an-address": () =>
      "Tähän kuuluu tiedoston nimi, ei verkko-osoite. Tapaamisen linkin voit antaa valitsimella --link.",
    "is-a-directory": (file) => `${file}: Tämä on kansio. Anna tiedoston nimi.`,
    "not-readable": (file) => `${file}: Tiedostoa ei voi lukea. Tarkista, että sinulla on siihen oikeus.`,
    "not-writable": (file) => `${file}: Tiedostoa ei voi kirjoittaa. Tarkista, että sinulla on siihen oikeus.`,
    "no-such-folder": (file) => `${file}: Kansiota, johon tiedosto kirjoitettaisiin, ei ole. Tee kansio ensin.`,
    "no-room": (file) => `${file}: Kirjoittaminen ei onnistunut. Tarkista, onko levyllä tilaa.`,
    "not-written": (file) => `${file}: Kirjoittaminen ei onnistunut. Anna sama komento uudelleen.`,
    notWritten: (file) => `Tiedostoa ${file} ei kirjoitettu.`,
    alreadyThere: (file) =>
      `Tiedosto ${file} on jo olemassa, eikä sitä muutettu. Anna toinen nimi. Jos haluat korvata vanhan tiedoston, lisää --force.`,
    notEditable: (file, lines) =>
      `${file}: Tiedosto on kirjoitettu niin, ettei komento osaa muuttaa vain tarvittavaa kohtaa. Kirjoita siihen itse: ${lines.join(", ")}`,
    edited: (file) =>
      `Joku on muokannut tiedostoa ${file} sen jälkeen, kun Piiri kirjoitti sen. Siksi sitä ei muutettu. Anna toinen nimi. Jos haluat korvata tiedoston, lisää --force.`,
    otherFormat: (file, format) =>
      `${file}: Nimen pääte ei sovi muotoon ${format}. Anna toinen pääte tai jätä muoto pois, niin se tulee nimestä.`,
    noSuchFormat: (file, formats) =>
      `${file}: Komento ei tee tällaista tiedostoa. Se osaa nämä muodot: ${formats.join(", ")}. Anna toinen nimi.`,
    otherLanguage: (file, language) =>
      `${file}: Ryhmän kieli on ${language}, ja sillä kielellä Piirillä ei ole tekstejä. Tekstit ovat nyt suomeksi. Toisen kielen valitset näin: --language fi, sv tai en.`,
    isInput: (file) =>
      `${file}: Tähän tiedostoon ei kirjoitettu, sillä komento lukee sitä. Anna valitsimelle -o toinen nimi.`,
  },

  page: {
    kind: (file, kinds) => `Tiedosto ${file} ei käy sivulle. Sen pääte voi olla ${kinds.join(", ")}.`,
    tooLarge: (file, most) =>
      `Tiedosto ${file} on liian suuri sivulle. Suurin koko on ${most} kilotavua. Pienennä sitä.`,
  },

  problems: {
    standardInput: "<syöte>",
    place: "kohta",
    count: (count, again) =>
      `${count === 1 ? "Yksi kohta korjattavana" : `${count} kohtaa korjattavana`}. ` +
      `${count === 1 ? "Korjaa se" : "Korjaa ne"} ${again ? `ja tarkista sitten uudelleen: ${again}` : "ja anna komento uudelleen."}`,
  },

  check: {
    inOrder: (file, sessions, first, last, goesOn) => {
      const days = first === last ? first : `${first} – ${last}`;
      const many = sessions === 1 ? "yksi tapaaminen" : `${sessions} tapaamista`;
      return `${file}: kunnossa, ${many}, ${days}${goesOn ? ", ja ryhmä jatkuu" : ""}.`;
    },
    notes: "Hyvä tietää",
    open: "Vielä päätettävä",
    fillIn: (open) =>
      open === 1
        ? "Yksi kohta on vielä päättämättä. Täydennä se, kun asia selviää."
        : `Vielä päättämättä on ${open} kohtaa. Täydennä ne, kun asiat selviävät.`,
    found: (file, errors, warnings, again) => {
      const toMend = errors === 1 ? "yksi korjattava" : `${errors} korjattavaa`;
      const advice = warnings === 1 ? "yksi suositus" : `${warnings} suositusta`;
      const counts = [...(errors > 0 ? [toMend] : []), ...(warnings > 0 ? [advice] : [])];
      return [
        `${file}: ${counts.join(" ja ")}.`,
        ...(errors > 0 ? [`Korjaa ${errors === 1 ? "korjattava" : "korjattavat"}.`] : []),
        ...(warnings > 0
          ? [`Mieti, ${warnings === 1 ? "sopiiko suositus" : "mitkä suositukset sopivat"} ryhmällesi.`]
          : []),
        ...(again === undefined ? [] : [`Tarkista sitten uudelleen: ${again}`]),
      ].join(" ");
    },
    more: (rule) => `Lisätietoa säännöstä: piiri rules ${rule}`,
    tooManyWarnings: (count, most) => `Suosituksia on ${count}, ja valitsin --max-warnings sallii enintään ${most}.`,
  },

  rules: {
    topics: {
      format: "Toteutusmuoto",
      series: "Päivät ja ajat",
      session: "Tapaamisen kulku",
      people: "Ihmiset",
      platform: "Verkkotapaaminen",
      venue: "Paikka",
      organisation: "Yhdistys",
      registration: "Ilmoittautuminen",
      publicity: "Tiedottaminen",
      ethics: "Eettiset periaatteet",
      feedback: "Palaute",
      report: "Raportointi",
      lifecycle: "Ryhmän elinkaari",
    },
    strengths: { must: "välttämätön", should: "suositus", may: "vinkki" },
    everyGroup: "kaikki ryhmät",
    and: "ja",
    venues: { online: "verkossa tai hybridinä", "in-person": "paikan päällä" },
    withoutEnd: "ilman loppua",
    withEnd: "loppu sovittu",
    attached: "yhteisön toimintaa",
    associations: "yhdistyksen oma",
    registered: "ilmoittautuminen",
    memberships: { closed: "samat osallistujat", open: "kuka tahansa milloin tahansa", replenished: "täydentyvä" },
    source: "Lähde",
    locked: "Oma käytäntö ei voi lieventää tätä sääntöä.",
    practice: (name, severity) =>
      severity === undefined
        ? `Käytännössä ”${name}” tämä sääntö ei ole käytössä.`
        : `Käytännössä ”${name}” tarkistus sanoo tästä: ${severity}.`,
    good: "Näin suunnitelma noudattaa sääntöä:",
    bad: "Näin ei:",
    says: "Silloin tarkistus sanoo:",
    notInPlan: "ei ole suunnitelmassa",
    unknown: (rule, nearest) =>
      `Sääntöä ”${rule}” ei ole. ${nearest ? `Tarkoititko ”${nearest}”? ` : ""}Kaikki säännöt näet näin: piiri rules`,
  },

  agreement: {
    unknownPerson: (person, ids) =>
      `Ohjaajaa, jonka tunnus on ”${person}”, ei ole. ${ids.length === 0 ? "Suunnitelmassa ei vielä ole ohjaajia." : `Tunnukset ovat: ${ids.join(", ")}.`}`,
  },

  exercises: {
    unknown: (exercise, nearest) =>
      `Harjoitusta ”${exercise}” ei ole. ${nearest === undefined ? "Katso kaikki: piiri exercises" : `Tarkoititko ${nearest}?`}`,
  },

  poll: {
    answers: (answers) => `Vastauksia ${answers}. Nämä ajat sopivat, paras ensin:`,
    time: (weekday, part, suits) => `${weekday}, ${part}: ${suits}`,
    none: "Mikään aika ei sovi kenellekään. Kysy muista ajoista.",
    unclear: (rows) => `Näillä riveillä kaikkea ei ymmärretty: ${rows.join(", ")}.`,
  },
  agenda: {
    unknownSession: (session, keys) => `Tapaamista ”${session}” ei ole. Tapaamiset ovat: ${keys.join(", ")}.`,
    chooseSession: (keys) => `Lisää valitsin --session. Tapaamiset ovat: ${keys.join(", ")}.`,
  },

  jsonld: {
    htmlIsForPages: "--html on omaa verkkosivuasi varten. Jätä pois --json ja --format linked-events.",
    onlyLinkedEvents: "--publish ja --first kuuluvat muotoon --format linked-events.",
    lacking: "Kaupungin tapahtumakalenteri ei vielä näyttäisi tätä ryhmää. Mitään ei kirjoitettu.",
    notInGuide:
      "Ryhmä ei sovi tähän syötteeseen: siinä on tapaamisia, jotka pidetään joka viikko ja joihin kuka tahansa voi tulla.",
  },

  timeline: {
    record: (id, day) =>
      `Kun jokin on tehty, kirjaa suunnitelmaan sen nimi ja päivä. Esimerkiksi näin: done: { ${id}: ${day} }`,
  },

  publicity: {
    qrNeedsPage:
      "QR-koodi vie ryhmän sivulle, mutta sivun osoitetta ei ole suunnitelmassa. Lisää se kohtaan informationPage.",
    qrWritten: (file) => `QR-koodi on tiedostossa ${file}.`,
  },

  readiness: {
    sayKnown: (condition) =>
      `Jos jokin avoimista on jo kunnossa, kerro se näin: --known ${condition}. Useamman väliin tulee pilkku.`,
  },

  sessions: { moved: (status, from) => `${status}, oli ${from}` },

  unexpected: (detail) =>
    `Jotain odottamatonta tapahtui (${detail}). Suunnitelmaasi ei muutettu. Yritä uudelleen. Jos sama toistuu, aseta ympäristömuuttuja PIIRI_DEBUG=1 ja anna komento vielä kerran. Liitä vastaus vikailmoitukseen Piirin sivulla.`,
};
