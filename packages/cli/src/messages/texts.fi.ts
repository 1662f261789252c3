import { otherwise } from "./otherwise.js";
import type { MessageCommandTexts } from "./texts.js";

const rows = (count: number) => (count === 1 ? "rivi " : "rivit ");

/** What is said of messages, in Finnish. */
export const messageTexts: MessageCommandTexts = {
  kinds: {
    confirmation: "vahvistus ilmoittautumisesta",
    waiting: "tieto jonosta",
    "place-offered": "tarjous vapautuneesta paikasta",
    "waiting-ended": "jono on päättynyt",
    welcome: "tervetuloviesti",
    reminder: "muistutus",
    "after-session": "kiitos tapaamisesta",
    "session-changed": "tieto muutoksesta",
    "session-cancelled": "tieto perutusta tapaamisesta",
    "session-postponed": "tieto lykätystä tapaamisesta",
    "group-cancelled": "tieto, ettei ryhmä toteudu",
    "feedback-request": "palautepyyntö",
    thanks: "kiitos",
    "facilitator-invitation": "ajat ohjaajille",
    "summary-request": "koonnin pyyntö",
    "speaker-invitation": "kutsu kertojille ja puhujille",
    "speaker-thanks": "kiitos kertojille ja puhujille",
    "season-call": "kutsu suunnittelemaan kautta",
  },
  problems: {
    "unknown-session": "Sellaista tapaamista ei ole suunnitelmassa.",
    "session-not-held": "Tapaaminen on peruttu tai lykätty, joten siitä ei muistuteta.",
    "session-held": "Tapaamista ei ole peruttu. Merkitse suunnitelmaan cancelled: true.",
    "session-not-postponed": "Tapaamista ei ole lykätty. Merkitse suunnitelmaan postponed: true.",
    "link-needed": "Ryhmä tapaa verkossa, joten viestiin tarvitaan linkki. Anna se valitsimella --link.",
    "not-a-link": "Linkki ei ole https-osoite. Kopioi se kokonaan.",
  },
  registrationsNeeded: "Kerro, missä ilmoittautumiset ovat. Esimerkiksi näin: --registrations ilmoittautumiset.csv",
  folderNeeded: "Kerro, mihin kansioon viesti tehdään. Esimerkiksi näin: -o viestit",
  senderNeeded: "Kerro, mistä osoitteesta viesti lähtee: --from, tai kirjoita suunnitelmaan registration, contact.",
  offerUntilNeeded: "Kukaan ei odota vastausta tarjoukseen. Tarjoa paikka ensin: piiri intake … --record",
  surveyNeeded: "Anna kyselyn osoite valitsimella --link.",
  sessionNeeded: (keys) => `Kerro, mikä tapaaminen: --session. Tapaamiset ovat: ${keys.join(", ")}.`,
  useChange:
    "Muutoksesta kertova viesti tehdään näin: piiri change VANHA UUSI --messages KANSIO. Tai kerro, mikä tapaaminen on saanut uuden ajan: --session.",
  occasions: { registration: "kun joku ilmoittautuu", full: "kun ryhmä on täynnä", change: "kun tapaaminen muuttuu" },
  due: (date, kind, session, isDone) =>
    `${date}  ${kind}${session === undefined ? "" : ` (tapaaminen ${session})`}${isDone ? ", tehty" : ""}`,
  nothingDue: "Kaudelle ei kuulu viestejä.",
  writtenTo: (file) => `Viesti on tiedostossa ${file}. Lue se ja muuta, jos haluat. Vastaanottajia siinä ei ole.`,
  secretInside: "Viestissä on kokouslinkki. Älä anna tiedostoa muille.",
  reaches: (people, withoutAddress) =>
    `Viestin saa ${people === 1 ? "yksi ihminen" : `${people} ihmistä`}.${withoutAddress === 0 ? "" : ` Sähköpostiosoite puuttuu ${withoutAddress === 1 ? "yhdeltä. Kerro hänelle" : `${withoutAddress} ihmiseltä. Kerro heille`} muuten.`}`,
  draftWarning: (file, people) =>
    `Tiedostossa ${file} on ${people} ihmisen osoitteet piilokopiokentässä. Avaa se sähköpostiohjelmalla, lähetä ja poista tiedosto. Älä siirrä osoitteita muihin kenttiin.`,
  addressesToPaste: (file) =>
    `Jos kirjoitat sähköpostisi selaimessa: osoitteet ovat tiedostossa ${file}. Liitä ne piilokopiokenttään (Bcc) ja poista myös se tiedosto.`,
  ownTexts: (file, { line, code, name = "", allowed = [] }) =>
    `${file}:${line}: ${
      {
        "not-yaml": "Tiedostoa ei voi lukea YAML-muotoisena.",
        newer: "Tämä on tehty uudemmalla Piirillä. Päivitä Piiri: npm install -g piiri",
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
        newer: "Tämä on tehty uudemmalla Piirillä. Päivitä Piiri: npm install -g piiri",
        "wrong-field": `Kohta ”${field}” on väärin tai puuttuu.`,
        "too-large": "Tiedosto on liian pitkä viestiksi. Tee viesti uudelleen komennolla piiri messages.",
        "empty-body": "Viestissä ei ole tekstiä.",
      }[code]
    }`,
  otherGroup: (file) => `${file}: Viesti on toisen ryhmän. Tarkista suunnitelma.`,
  noMessages: (folder) => `${folder}: Kansiossa ei ole viestejä. Tee ensin viesti: piiri messages`,
  calendarMissing: (file) => `${file}: Viestin kalenteritiedosto puuttuu. Tee viesti uudelleen.`,
  smtpNeeded:
    "Kerro, minkä palvelimen kautta viesti lähtee: --smtp smtps://mail.example.org, tai ympäristömuuttuja PIIRI_SMTP.",
  notSmtp:
    "Palvelimen osoitteen pitää olla muotoa smtp:// tai smtps://, esimerkiksi smtps://tunnus@mail.example.org. Tunnuksen @-merkki kirjoitetaan %40, ja salasana annetaan muuttujassa PIIRI_SMTP_PASSWORD.",
  dkimNotRsa: "Allekirjoitusavaimen (DKIM) pitää olla RSA-avain.",
  dkimNeedsDomain:
    "Allekirjoitus (DKIM) tarvitsee järjestäjän verkkotunnuksen. Lisää suunnitelmaan organiser, domain, tai jätä --dkim-key pois.",
  needsKey:
    "Lähetyksestä pidetään kirjaa, ja siihen tarvitaan avain. Keksi vähintään 16 merkin salasana ja anna se ympäristömuuttujassa PIIRI_KEY. Käytä joka kerralla samaa. Piiri ei tallenna sitä.",
  handedOver: (folder) =>
    `${folder}: Tämän kansion viestejä on jo annettu lähetettäväksi, mutta suunnitelman vieressä oleva kirjanpito ei tiedä siitä. Suunnitelma on kopioitu, tai kirjanpito on kadonnut tai vanhempi. Mitään ei lähetetty. Anna se suunnitelma, jolla lähetettiin. Jos kirjanpitoa ei enää ole, anna valitsin --recover. Silloin kukaan ei saa mitään ilman sinun lupaasi.`,
  recovered: (doubtful, aside) =>
    `Lähetysten kirjanpito alkaa uudelleen. ${doubtful} ihmisestä ei tiedetä, saivatko he viestin. Heille ei lähetetä mitään, ennen kuin päätät. Entiset tiedostot: ${aside.length === 0 ? "ei ole" : aside.join(", ")}.`,
  wouldSend: (subject, people, already) =>
    `${subject} – lähtisi ${people} ihmiselle${already === 0 ? "" : `, ${already} on jo saanut sen`}.`,
  sending: (done, all) => `Lähetetään: ${done}/${all}`,
  sent: (subject, counts) => [
    subject,
    ...[
      [counts["sent"], "lähetettiin nyt"],
      [counts["already"], "oli jo saanut"],
      [counts["refused"], "ei mennyt perille: palvelin sanoo, ettei sellaista postilaatikkoa ole"],
      [counts["deferred"], "odottaa: palvelin pyysi yrittämään myöhemmin"],
      [counts["unsent"], "ei vielä lähtenyt"],
      [counts["unknown"], "epäselvä: emme tiedä, menikö perille"],
      [counts["unusable"], "ei lähtenyt: osoite ei ole osoite"],
      [counts["addressless"], "ilman sähköpostiosoitetta"],
      [counts["bounced"], "ei lähtenyt: moni viesti on palautunut"],
    ].flatMap(([count, text]) => (typeof count === "number" && count > 0 ? [`  ${count} ${text}`] : [])),
  ],
  notReached: (reason, who) =>
    `${
      {
        refused: "Postilaatikkoa ei ole",
        deferred: "Yritetään myöhemmin uudelleen",
        unsent: "Ei vielä lähtenyt",
        unknown: "Epäselvä",
        unusable: "Osoite pitää korjata",
        addressless: "Ei sähköpostiosoitetta, joten kerro muuten",
        bounced: "Moni viesti on palautunut, joten kysy toinen osoite",
      }[reason]
    }: ${typeof who[0] === "number" ? rows(who.length) : ""}${who.join(", ")}.`,
  inDoubtBesides: (who, unlisted) =>
    [
      ...(who.length === 0
        ? []
        : [
            `Epäselvä, vaikka viesti ei nyt lähtisi heille: ${typeof who[0] === "number" ? rows(who.length) : ""}${who.join(", ")}.`,
          ]),
      ...(unlisted === 0 ? [] : [`Epäselvä, eikä millään ilmoittautumisten rivillä: ${unlisted}.`]),
    ].join(" "),
  answer: ({ stage, code, enhanced, text, trouble }) => {
    const when = {
      connect: "kun siihen otettiin yhteys",
      greeting: "kun siihen otettiin yhteys",
      EHLO: "kun sitä tervehdittiin",
      STARTTLS: "kun yhteys piti salata",
      AUTH: "kirjautumiseen",
      MAIL: "lähettäjälle",
      RCPT: "vastaanottajalle",
      DATA: "viestille",
      text: "viestille",
      sendMail: "viestille",
    }[stage];
    if (trouble === undefined)
      return `Palvelin vastasi ei ${when} (${stage}): ${[code, enhanced, text].filter((part) => part !== undefined).join(" ")}`;
    const what = {
      timeout: "Palvelin ei vastannut ajoissa",
      closed: "Palvelin katkaisi yhteyden",
      "not-found": "Sen nimistä palvelinta ei ole. Tarkista osoite",
      "not-reachable": "Palvelimeen ei saada yhteyttä. Tarkista osoite ja verkko",
      certificate: "Palvelimen varmenteeseen ei voi luottaa. Jos palvelin on omanne, anna varmenne valitsimella --ca",
      "no-encryption": "Yhteyttä ei saatu salattua",
      "no-sign-in": "Kirjautuminen ei onnistunut",
      "not-a-mail-server": "Siellä ei vastaa sähköpostipalvelin",
      "too-large": "Viesti on suurempi kuin palvelin ottaa vastaan",
      "needs-smtputf8": "Palvelin ei tunne osoitteita, joissa on tällaisia kirjaimia",
      busy: "Palvelimella on nyt liian kiire",
    }[trouble];
    return `${what} (${stage}).`;
  },
  passwordOnCommandLine:
    "Älä kirjoita salasanaa komentoon, sillä muut tietokoneen käyttäjät voivat nähdä sen. Kirjoita vain tunnus, --smtp smtps://tunnus@mail.example.org, ja anna salasana ympäristömuuttujassa PIIRI_SMTP_PASSWORD tai valitsimella --password-file.",
  passwordInAddress:
    "Salasana on muuttujan PIIRI_SMTP osoitteessa. Se toimii vielä, mutta parempi paikka on PIIRI_SMTP_PASSWORD: siinä voi olla mitä merkkejä tahansa, myös % ja @.",
  passwordNeeded:
    "Palvelin tarvitsee salasanan. Anna se ympäristömuuttujassa PIIRI_SMTP_PASSWORD tai tiedostossa valitsimella --password-file. Microsoft 365:n ja Googlen tunniste annetaan muuttujassa PIIRI_SMTP_TOKEN.",
  userNeeded:
    "Salasana on, mutta tunnus puuttuu. Kirjoita se osoitteeseen: smtps://tunnus@mail.example.org. Tunnuksen @-merkki kirjoitetaan %40.",
  askPassword: (user) => `Tunnuksen ${user} salasana: `,
  refusedLeft:
    "Korjaa osoitteet ilmoittautumisiin ja anna komento uudelleen. Jos osoite onkin oikein, sano --again refused.",
  cutShort:
    "Palvelimeen ei saatu yhteyttä, yhteys katkesi tai palvelin ei ota viestiä vastaan. Syy ei ole kenenkään osoitteessa. Anna sama komento uudelleen, kun asia on korjattu, niin lähetys jatkuu siitä.",
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
        case "session-postponed":
          return `${number(change.session)}: lykätty, uusi päivä ei ole tiedossa (${date(change.before.date, change.before.time)})`;
        case "session-restored":
          return `${number(change.session)}: pidetäänkin, ${date(change.after.date, change.after.time)}`;
        case "session-gone":
          return `${number(change.session)}: poistettu (${date(change.before.date, change.before.time)})`;
        case "sessions-onwards":
          return `Alkaen ${number(change.session)}, ${change.sessions.length} ${change.sessions.length === 1 ? "tapaaminen" : "tapaamista"}: ${otherwise(change, date)}`;
        case "paused":
          return `Tauko ilman loppua tapaamisesta ${number(change.session)} lähtien: ${change.sessions.length} tapaamista lykkääntyy`;
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
