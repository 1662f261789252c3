import type { MessageCommandTexts } from "./texts.js";

/** What is said of messages, in Finnish. */
export const messageCommandInFinnish: MessageCommandTexts = {
  kinds: {
    confirmation: "vahvistus ilmoittautumisesta",
    waiting: "tieto jonosta",
    "place-offered": "tarjous vapautuneesta paikasta",
    welcome: "tervetuloviesti",
    reminder: "muistutus",
    "session-changed": "tieto muutoksesta",
    "session-cancelled": "tieto perutusta tapaamisesta",
    "group-cancelled": "tieto, ettei ryhmä toteudu",
    "feedback-request": "palautepyyntö",
    thanks: "kiitos",
    "facilitator-invitation": "ajat ohjaajille",
    "season-call": "kutsu suunnittelemaan kautta",
  },
  problems: {
    "unknown-session": "Sellaista tapaamista ei ole suunnitelmassa.",
    "session-not-held": "Tapaaminen on peruttu, joten siitä ei muistuteta.",
    "session-held": "Tapaamista ei ole peruttu. Merkitse suunnitelmaan cancelled: true.",
    "link-needed": "Ryhmä tapaa verkossa, joten viestiin tarvitaan linkki. Anna se valitsimella --link.",
    "not-a-link": "Linkki ei ole https-osoite. Kopioi se kokonaan.",
  },
  planNeeded: "Kerro, minkä ryhmän suunnitelmasta on kyse. Esimerkiksi näin: --plan ryhma.yaml",
  registrationsNeeded: "Kerro, missä ilmoittautumiset ovat. Esimerkiksi näin: --registrations ilmoittautumiset.csv",
  folderNeeded: "Kerro, mihin kansioon viesti tehdään. Esimerkiksi näin: -o viestit",
  senderNeeded: "Kerro, mistä osoitteesta viesti lähtee: --from, tai kirjoita suunnitelmaan registration, contact.",
  offerUntilNeeded: "Kukaan ei odota vastausta tarjoukseen. Tarjoa paikka ensin: piiri intake … --record",
  surveyNeeded: "Anna kyselyn osoite valitsimella --link.",
  sessionNeeded: (keys) => `Kerro, mikä tapaaminen: --session. Tapaamiset ovat: ${keys.join(", ")}.`,
  useChange: "Muutoksesta kertova viesti tehdään näin: piiri change VANHA UUSI --messages KANSIO",
  due: (date, kind, session, isDone) =>
    `${date}  ${kind}${session === undefined ? "" : ` (tapaaminen ${session})`}${isDone ? ", tehty" : ""}`,
  nothingDue: "Kaudelle ei kuulu viestejä.",
  writtenTo: (file) => `Viesti on tiedostossa ${file}. Lue se ja muuta, jos haluat. Vastaanottajia siinä ei ole.`,
  secretInside: "Viestissä on kokouslinkki. Älä anna tiedostoa muille.",
  reaches: (people, withoutAddress) =>
    `Viestin saa ${people} ihmistä.${withoutAddress === 0 ? "" : ` ${withoutAddress} on ilman sähköpostiosoitetta, joten kerro heille muuten.`}`,
  draftWarning: (file, people) =>
    `Tiedostossa ${file} on ${people} ihmisen osoitteet piilokopiokentässä. Avaa se sähköpostiohjelmalla, lähetä ja poista tiedosto. Älä siirrä osoitteita muihin kenttiin.`,
  ownTexts: (file, { line, code, name = "", allowed = [] }) =>
    `${file}:${line}: ${
      {
        "not-yaml": "Tiedostoa ei voi lukea YAML-muotoisena.",
        "unknown-kind": `”${name}” ei ole mikään viesteistä. Viestit ovat: ${allowed.join(", ")}.`,
        "not-a-text": `”${name}” ei ole teksti. Kirjoita viestille subject tai body.`,
        "unknown-placeholder": `Tässä viestissä ei ole tietoa {{${name}}}. Voit käyttää näitä: ${allowed.map((each) => `{{${each}}}`).join(", ")}.`,
        "not-a-placeholder": "Aaltosulkeissa voi olla vain tiedon nimi, esimerkiksi {{publicName}}.",
      }[code]
    }`,
  notAMessage: (file, { line, code, field = "" }) =>
    `${file}:${line}: ${
      {
        "no-header":
          "Tiedoston alusta puuttuu viivojen välissä oleva otsikko. Tee viesti uudelleen komennolla piiri messages.",
        "not-yaml": "Otsikkoa ei voi lukea. Tarkista rivi.",
        "wrong-field": `Kohta ”${field}” on väärin tai puuttuu.`,
        "empty-body": "Viestissä ei ole tekstiä.",
      }[code]
    }`,
  otherGroup: (file) => `${file}: Viesti on toisen ryhmän. Tarkista suunnitelma.`,
  noMessages: (folder) => `${folder}: Kansiossa ei ole viestejä. Tee ensin viesti: piiri messages`,
  calendarMissing: (file) => `${file}: Viestin kalenteritiedosto puuttuu. Tee viesti uudelleen.`,
  smtpNeeded:
    "Kerro, minkä palvelimen kautta viesti lähtee: --smtp smtps://mail.example.org, tai ympäristömuuttuja PIIRI_SMTP.",
  notSmtp: "Palvelimen osoitteen pitää olla muotoa smtp:// tai smtps://.",
  dkimNotRsa: "Allekirjoitusavaimen (DKIM) pitää olla RSA-avain.",
  needsKey:
    "Lähetyksestä pidetään kirjaa, ja siihen tarvitaan avain. Keksi vähintään 16 merkin salasana ja anna se ympäristömuuttujassa PIIRI_KEY. Käytä joka kerralla samaa. Piiri ei tallenna sitä.",
  isLocked: "Tämän ryhmän viestejä lähetetään juuri nyt toisaalla. Odota, että se on valmis.",
  wouldSend: (subject, people, already) =>
    `${subject} – lähtisi ${people} ihmiselle${already === 0 ? "" : `, ${already} on jo saanut sen`}.`,
  sending: (done, all) => `Lähetetään: ${done}/${all}`,
  sent: (subject, counts) => [
    subject,
    ...[
      [counts["sent"], "lähetettiin nyt"],
      [counts["already"], "oli jo saanut"],
      [counts["refused"], "ei mennyt perille: palvelin ei ota osoitetta vastaan"],
      [counts["deferred"], "odottaa: palvelin pyysi yrittämään myöhemmin"],
      [counts["unsent"], "ei vielä lähtenyt"],
      [counts["unknown"], "epäselvä: emme tiedä, menikö perille"],
    ].flatMap(([count, text]) => (typeof count === "number" && count > 0 ? [`  ${count} ${text}`] : [])),
  ],
  codes: (codes) => `Palvelimen vastaukset: ${codes.join(", ")}.`,
  cutShort: "Yhteys palvelimeen katkesi tai sitä ei saatu. Anna sama komento uudelleen, niin lähetys jatkuu siitä.",
  unknownLeft:
    "Epäselviä ei lähetetä uudelleen, jottei kukaan saa viestiä kahdesti. Kysy joltakulta, tuliko viesti. Kerro sitten: --unknown sent (tuli) tai --unknown again (lähetä uudelleen).",
  change: {
    none: "Suunnitelmat ovat samanlaiset.",
    told: (change, number, date) => {
      switch (change.kind) {
        case "session-moved":
          return `${number(change.session)}: ${date(change.before.date, change.before.time)} → ${date(change.after.date, change.after.time)}`;
        case "session-added":
          return `${number(change.session)}: uusi, ${date(change.after.date, change.after.time)}`;
        case "session-cancelled":
          return `${number(change.session)}: peruttu (${date(change.before.date, change.before.time)})`;
        case "session-restored":
          return `${number(change.session)}: pidetäänkin, ${date(change.after.date, change.after.time)}`;
        case "session-gone":
          return `${number(change.session)}: poistettu (${date(change.before.date, change.before.time)})`;
        case "session-theme":
          return `${number(change.session)}: aihe on toinen`;
        case "session-facilitators":
          return `${number(change.session)}: ohjaajat vaihtuivat`;
        case "duration":
          return `Kesto: ${change.before} → ${change.after} min`;
        case "cap":
          return `Ilmoittautumisia enintään: ${change.before ?? "–"} → ${change.after ?? "–"}`;
        case "place":
          return "Paikka on toinen";
        case "name":
          return "Ryhmän nimi on toinen";
        case "contact":
          return "Yhteystieto on toinen";
        case "facilitators":
          return "Ohjaajat vaihtuivat";
        case "registration":
          return "Ilmoittautumisaika on toinen";
      }
    },
    problem: (problem, number) =>
      problem.code === "other-group"
        ? "Suunnitelmat ovat eri ryhmien: tunnus (id) tai järjestäjän verkkotunnus on toinen."
        : `${number(problem.session)} on poistettu suunnitelmasta. Merkitse se sen sijaan perutuksi (cancelled: true), jotta se poistuu ihmisten kalentereista.`,
    calendar: (sessions) => `Kalenterissa muuttuvat: ${sessions.join(", ")}.`,
    message: (kind, sessions) => `Kerro ihmisille: ${kind}, ${sessions.join(", ")}.`,
    nobodyTold: "Kenellekään ei tarvitse kertoa.",
    tasks: (count) => `Tehtäviä, joiden päivä muuttuu: ${count}.`,
    needsRevision:
      "Nosta vielä suunnitelman versiota, jotta kalenterit huomaavat muutoksen. Piiri tekee sen valitsimella --write.",
    raised: (file, revision) => `${file}: versio on nyt ${revision}.`,
    notPublished: "Suunnitelma on luonnos, joten versiota ei tarvitse nostaa.",
    linkForMessages: "Anna kokouslinkki valitsimella --link, niin se tulee viesteihin.",
  },
};
