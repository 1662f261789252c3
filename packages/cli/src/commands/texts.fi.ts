import { pageFormats, pageFormatsTold } from "../output/pageFormats.js";

/** The formats that every page comes in, as help lists them. */
const pageForms = pageFormatsTold();
const pageOrJson = `tuloksen muoto: ${pageForms} tai json`;
const pageAlone = `tuloksen muoto: ${pageFormatsTold("tai")}`;

/**
 * What each command says of itself, in Finnish: a line, what each of its arguments and options is for, and what is said when its result
 * has gone to a file. Which commands there are and what they take, this page decides; the other languages say the same.
 */
export const textsOfCommands = {
  new: {
    summary: "antaa suunnitelman pohjan, jota voit alkaa täydentää",
    takes: {
      format:
        "closed-group (suljettu ryhmä), open-meetings (avoimet tapaamiset), single-event (yksittäinen tilaisuus), local-group (paikallinen ryhmä, joka jatkuu) tai citizens-group (ihmisten oma ryhmä ilman yhdistystä)",
      start: "ensimmäisen tapaamisen päivä (ellet valitse, ensimmäinen tiistai, johon ehtii suunnitella)",
      time: "tapaamisen alkamisaika (ellet valitse, 18:00)",
      title: "ryhmän nimi niille, jotka saavat tietää, mistä on kyse",
      id: "tunnus, josta kalenterit tunnistavat ryhmän (a–z, 0–9 ja -)",
    },
    written: (file: string, check: string) =>
      `Suunnitelman pohja on tiedostossa ${file}. Täydennä se tekstieditorilla ja tarkista: ${check}`,
  },
  import: {
    summary: "tekee kalenterisi sarjasta suunnitelman, jota voit alkaa täydentää",
    takes: {
      calendar: "sarja kalenterista vietynä (.ics); - lukee syötteestä",
      deliveryFormat:
        "mikä ryhmä on (ellet valitse, sarja, jolla on loppu, on suljettu ryhmä ja jatkuva sarja avoimia tapaamisia)",
      series: "mikä sarja, jos kalenterissa on monta: 1 on se, joka alkaa ensimmäisenä",
    },
    written: (file: string, check: string) =>
      `Suunnitelma on tiedostossa ${file}, ja siinä ovat kalenterin päivät. Täydennä muu tekstieditorilla ja tarkista: ${check}`,
  },
  next: {
    summary: "kertoo, mitä tänään ja seuraavaksi tehdään ja millä komennolla",
    takes: { plan: "suunnitelma; ilman sitä katsotaan tämän kansion suunnitelmat" },
    written: (file: string) => `Seuraavat tehtävät ovat tiedostossa ${file}.`,
  },
  check: {
    summary: "tarkistaa suunnitelman ja kertoo, mitä korjata",
    takes: {
      plans: "suunnitelmat, YAML tai JSON; - lukee syötteestä",
      as: "published: tarkistaa kuin suunnitelma olisi jo julkaistu",
      format: "tuloksen muoto: text, json, sarif (koodin tarkistusohjelmille) tai github (GitHub Actionsin lokiin)",
      maxWarnings: "montako suositusta saa jäädä",
    },
    written: (file: string) => `Tarkistuksen tulos on tiedostossa ${file}.`,
  },
  rules: {
    summary: "luettelee säännöt, joilla suunnitelma tarkistetaan",
    takes: { rule: "sääntö, josta haluat tietää enemmän, esimerkiksi format/session-count" },
    written: (file: string) => `Säännöt ovat tiedostossa ${file}.`,
  },
  readiness: {
    summary: "kertoo, mitä ryhmältä vielä puuttuu ennen julkaisemista",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      format: `tuloksen muoto: text, json tai sivu yhdistyksen hallitukselle: ${pageForms}`,
      known: "mitkä asiat tiedät jo olevan kunnossa, vaikka suunnitelma ei kerro niistä; pilkku väliin",
    },
    written: (file: string) => `Ryhmän valmius on tiedostossa ${file}.`,
  },
  timeline: {
    summary: "kertoo, kuka tekee mitä ja milloin",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      format: `tuloksen muoto: text, json, svg (kuva), ics (kalenteri) tai sivu: ${pageForms}`,
      horizon: "mihin päivään asti jatkuvan ryhmän tapaamiset lasketaan",
    },
    written: (file: string) => `Tehtävät päivineen ovat tiedostossa ${file}.`,
  },
  lifecycle: {
    summary: "kertoo, missä vaiheessa ryhmä on ja mitä nyt tarvitaan",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      format: pageOrJson,
      horizon: "mihin päivään asti jatkuvan ryhmän tapaamiset lasketaan",
    },
    written: (file: string) => `Ryhmän vaihe on kerrottu tiedostossa ${file}.`,
  },
  sessions: {
    summary: "luettelee tapaamiset päivineen ja aikoineen",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      horizon: "mihin päivään asti jatkuvan ryhmän tapaamiset lasketaan",
    },
    written: (file: string) => `Tapaamisten luettelo on tiedostossa ${file}.`,
  },
  agenda: {
    summary: "antaa yhden tapaamisen aikataulun tai ohjelman",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      session: "mikä tapaaminen: tunnus tai järjestysnumero, esimerkiksi s2 tai 2",
      for: "kenelle: facilitators (ohjaajille aikataulu ja työnjako) tai participants (osallistujille ohjelma)",
      format: pageOrJson,
    },
    written: (file: string) => `Tapaamisen aikataulu tai ohjelma on tiedostossa ${file}.`,
  },
  slides: {
    summary: "tekee tapaamisen diat ruudulla näytettäviksi",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      session: "mikä tapaaminen: tunnus tai järjestysnumero, esimerkiksi s2 tai 2",
      format: pageAlone,
    },
    written: (file: string) => `Diat ovat tiedostossa ${file}.`,
  },
  exercises: {
    summary: "näyttää harjoituksia tapaamisiin: kesto, ohjeet ja kenelle",
    takes: {
      exercise: "yhden harjoituksen tunnus; ilman sitä saat kaikki",
      format: pageOrJson,
    },
    written: (file: string) => `Harjoitukset ovat tiedostossa ${file}.`,
  },
  capacity: {
    summary: "laskee, montako ilmoittautumista kannattaa ottaa",
    takes: {
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
      seats: "montako osallistujaa haluat (ellet valitse, suljetun ryhmän koko)",
      minimum: "montako vähintään tarvitaan",
      turnout: "millainen osa ilmoittautuneista tulee, esimerkiksi 2/3",
      registered: "montako on ilmoittautunut",
      history: "lista menneistä tapaamisista, josta osuus opitaan (CSV: toteutusmuoto, ilmoittautuneita, tuli)",
      for: "minkä toteutusmuodon tapaamisista opitaan",
      risk: "kuinka todennäköisesti paikalle saa tulla liian monta, esimerkiksi 0.1",
    },
    written: (file: string) => `Laskelma on tiedostossa ${file}.`,
  },
  forms: {
    summary: "kertoo, millainen lomake tehdään",
    takes: {
      action:
        "blueprint: kysymykset, jotka luot omaan lomakeohjelmaasi; paper: tulostettava paperilomake; table: tyhjä taulukko, johon paperilla saadut vastaukset kirjataan",
      kind: "registration (ilmoittautuminen), feedback (palaute), facilitator-feedback (ohjaajien palaute), summary (koonti), debrief (ohjaajien purku) tai times (mikä aika sopii)",
      plan: "suunnitelma, YAML tai JSON",
      format: `muoto: paperilomakkeella ${pageFormatsTold("tai", { html: "tulosta selaimesta" })}`,
      form: "tähänastinen lomaketiedosto: siinä olevat tapaamisten nimet pysyvät tuttuina",
    },
    written: (file: string) => `Lomakkeen kysymykset ovat tiedostossa ${file}.`,
  },
  intake: {
    summary: "kertoo, ketkä mahtuvat mukaan ja pidetäänkö ryhmä",
    takes: {
      export: "ilmoittautumiset lomakeohjelmasta, CSV tai Excel; - lukee syötteestä",
      plan: "suunnitelma, YAML tai JSON",
      form: "microsoft-forms, google-forms, surveymonkey, webropol, generic, tai oma lomaketiedosto",
      events: "peruutukset ja vastaukset, CSV tai Excel",
      mails: "kansio, jossa ovat tallennetut perumisviestit (.eml)",
      session: "mikä tapaaminen, jos jokaiseen ilmoittaudutaan erikseen",
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
      record: "kirjaa tarjotut paikat ja vastaukset (avain ympäristömuuttujassa PIIRI_KEY)",
      recover:
        "aloittaa kirjanpidon uudelleen siitä, mitä siitä on jäljellä, jos se on vioittunut tai avain on kadonnut",
      reveal: "näyttää nimet ja osoitteet",
    },
    written: (file: string) => `Ilmoittautumisten tilanne on tiedostossa ${file}.`,
  },
  attendance: {
    summary: "laskee osallistujat Teamsin raporteista",
    takes: {
      reports: "Teamsin osallistumisraportit, CSV; kun suunnitelma on mukana, sen ohjaajia ei lasketa osallistujiksi",
      plan: "suunnitelma: sen ohjaajia ei lasketa osallistujiksi",
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
    },
    written: (file: string) => `Osallistujien määrät ovat tiedostossa ${file}.`,
  },
  messages: {
    summary: "tekee viestin, jonka lähetät ryhmälle, tai kertoo, mitä viestejä kauteen kuuluu",
    takes: {
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
      plan: "suunnitelma, YAML tai JSON",
      kind: "mikä viesti: confirmation, waiting, place-offered, waiting-ended, welcome, reminder, after-session, session-cancelled, session-postponed, group-cancelled, feedback-request, thanks, facilitator-invitation, summary-request, speaker-invitation, speaker-thanks tai season-call; ilman tätä kerrotaan kauden viestit",
      registrations: "ilmoittautumiset, CSV tai Excel: kertoo, kuinka moni viestin saa",
      events: "perumiset ja vastaukset, CSV tai Excel",
      mails: "kansio, jossa ovat tallennetut perumisviestit (.eml)",
      form: "lomakkeen ohjelma tai oma lomaketiedosto",
      link: "kokouslinkki, palautepyynnössä kyselyn osoite",
      session: "mikä tapaaminen",
      earlier: "aikaisempi kahdesta muistutuksesta",
      again: "monesko kerta, kun koontia pyydetään uudelleen",
      texts: "yhdistyksen omat viestitekstit, YAML",
      from: "mistä osoitteesta viesti lähtee; muuten yhteysosoite suunnitelmasta",
      draft: "tekee tiedoston, jonka lähetät itse sähköpostiohjelmasta: osoitteet piilokopiossa",
    },
    written: (file: string) => `Kauden viestit ovat tiedostossa ${file}.`,
  },
  send: {
    summary: "lähettää kansion viestit niin, ettei kukaan saa mitään kahdesti eikä näe muita",
    takes: {
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
      folder: "kansio, johon viestit tehtiin",
      plan: "suunnitelma, YAML tai JSON",
      registrations: "ilmoittautumiset, CSV tai Excel: heille lähetetään",
      events: "perumiset ja vastaukset, CSV tai Excel",
      mails: "kansio, jossa ovat tallennetut perumisviestit (.eml)",
      bounces:
        "kansio, johon palautuneet viestit on tallennettu (.eml): kenelle moni viesti on palautunut, hänelle ei lähetetä",
      form: "lomakkeen ohjelma tai oma lomaketiedosto",
      smtp: "sähköpostipalvelin, smtps://tunnus@mail.example.org (tai ympäristömuuttuja PIIRI_SMTP); salasana muuttujassa PIIRI_SMTP_PASSWORD, tunniste muuttujassa PIIRI_SMTP_TOKEN",
      passwordFile: "tiedosto, jossa on palvelimen salasana",
      graph: "lähettää Microsoft 365:n kautta, kirjautuneena kuten komennossa piiri teams",
      again: "refused: yrittää uudelleen niille, joita palvelin ei ottanut vastaan",
      reveal: "kertoo nimeltä, ei rivinumerolla, keitä ei tavoitettu",
      dryRun: "kertoo, kuinka monelle lähtisi, eikä lähetä",
      delivery: "blind-copies: yksi viesti kaikille piilokopiona; one-each: jokaiselle oma",
      perMinute: "montako viestiä enintään minuutissa",
      unknown: "mitä tehdään epäselville: sent (viesti tuli perille) tai again (lähetä uudelleen)",
      recover:
        "aloittaa kirjanpidon uudelleen siitä, mitä siitä on jäljellä: kaikki, jotka ovat voineet saada viestin, ovat epäselviä",
      dkimKey: "allekirjoitusavain (DKIM), RSA, PEM-tiedosto",
      dkimSelector: "allekirjoitusavaimen nimi nimipalvelussa",
      ca: "palvelimen oma varmenne, PEM-tiedosto",
    },
    written: (file: string) => `Lähetyksen tulos on tiedostossa ${file}.`,
  },
  bounces: {
    summary: "kertoo, kenelle viestit eivät ole menneet perille, palautuneista viesteistä",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      registrations: "ilmoittautumiset, CSV tai Excel",
      mails: "kansio, johon palautuneet viestit on tallennettu (.eml)",
      form: "lomakkeen ohjelma tai oma lomaketiedosto",
      reveal: "kertoo nimet, ei pelkkiä rivejä",
    },
    written: (file: string) => `Palautuneet viestit ovat tiedostossa ${file}.`,
  },
  move: {
    summary: "siirtää tapaamisen ja kertoo, mitä siitä seuraa",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      session: "mikä tapaaminen: tunnus tai järjestysnumero, esimerkiksi s2 tai 2",
      to: "uusi päivä",
      time: "uusi kellonaika",
      following: "muuttaa myös seuraavat: siirtää yhtä monta päivää ja muuttaa sen, mikä tästä lähtien on toisin",
      weekday: "valitsimen --following kanssa: viikonpäivä tästä lähtien, esimerkiksi keskiviikko",
      duration: "valitsimen --following kanssa: montako minuuttia tapaamiset kestävät tästä lähtien",
      place: "valitsimen --following kanssa: missä huoneessa tavataan tästä lähtien",
      write: "kirjoittaa muutoksen suunnitelmaan; muuten vain kerrotaan, mitä siitä seuraisi",
    },
  },
  cancel: {
    summary: "peruu tapaamisen ja kertoo, mitä siitä seuraa",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      session: "mikä tapaaminen: tunnus tai järjestysnumero, esimerkiksi s2 tai 2",
      write: "kirjoittaa muutoksen suunnitelmaan; muuten vain kerrotaan, mitä siitä seuraisi",
    },
  },
  postpone: {
    summary: "lykkää tapaamisen, jonka uutta päivää ei vielä tiedetä",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      session: "mikä tapaaminen: tunnus tai järjestysnumero, esimerkiksi s2 tai 2",
      write: "kirjoittaa muutoksen suunnitelmaan; muuten vain kerrotaan, mitä siitä seuraisi",
    },
  },
  add: {
    summary: "lisää tapaamisen muiden lisäksi",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      date: "lisätyn tapaamisen päivä",
      time: "lisätyn tapaamisen kellonaika; muuten ryhmän tavallinen",
      write: "kirjoittaa muutoksen suunnitelmaan; muuten vain kerrotaan, mitä siitä seuraisi",
    },
  },
  pause: {
    summary: "merkitsee tauon, jona ei tavata",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      from: "tauon ensimmäinen päivä",
      to: "tauon viimeinen päivä; jätä pois, kun kukaan ei vielä tiedä sitä",
      write: "kirjoittaa muutoksen suunnitelmaan; muuten vain kerrotaan, mitä siitä seuraisi",
    },
  },
  resume: {
    summary: "päättää tauon, jonka loppua ei tiedetty",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      from: "ensimmäinen päivä, jona taas voidaan tavata",
      write: "kirjoittaa muutoksen suunnitelmaan; muuten vain kerrotaan, mitä siitä seuraisi",
    },
  },
  undo: {
    summary: "peruu Piirin viimeisen muutoksen suunnitelmaan",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      write: "palauttaa tiedoston; muuten vain kerrotaan, mitä siitä seuraisi",
    },
  },
  interested: {
    summary: "kertoo, moniko toivoo ryhmää, jota ei vielä ole, ja onko heitä tarpeeksi",
    takes: {
      export: "kiinnostuneiden lista lomakkeesta, CSV tai Excel",
      least: "montako tarvitaan; muuten kuten käytäntö sanoo suljetusta ryhmästä",
      form: "lomakkeen ohjelma tai oma lomaketiedosto",
    },
    written: (file: string) => `Kiinnostuneiden määrä on tiedostossa ${file}.`,
  },
  debrief: {
    summary:
      "kertoo, mitä ohjaajien purkulomakkeista tuli: montako iltaa on purettu, mitä nousi esiin, mitä ohjaajat tarvitsevat",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      export: "vastaukset, CSV tai Excel; lomakkeen kertoo piiri forms blueprint debrief",
      openAnswers: "näyttää myös omin sanoin kirjoitetut kohdat; lue ne ennen kuin annat eteenpäin",
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
    },
    written: (file: string) => `Purut ovat tiedostossa ${file}.`,
  },
  poll: {
    summary: "kertoo ajankohtakyselyn vastauksista, mikä viikonpäivä ja päivän osa sopii useimmille",
    takes: {
      export: "vastaukset, CSV tai Excel; lomakkeen kertoo piiri forms blueprint times",
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
    },
    written: (file: string) => `Sopivat ajat ovat tiedostossa ${file}.`,
  },
  substitute: {
    summary: "kertoo, kuka voisi ohjata tapaamisen ohjaajan sijasta, ja antaa valmiin viestin kullekin",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      session: "mikä tapaaminen: sen tunnus (s3) tai numero",
      season: "kansio, jossa kauden muut suunnitelmat ovat; sinä päivänä muualla ohjaavaa ei kysytä",
      people: "tiedosto ihmisistä, joita voi pyytää ohjaamaan (people:), YAML tai JSON",
    },
    written: (file: string) => `Sijaiseksi sopivat ovat tiedostossa ${file}.`,
  },
  change: {
    summary: "kertoo, mikä suunnitelmassa muuttui ja kenelle siitä on kerrottava",
    takes: {
      old: "suunnitelma sellaisena kuin se oli",
      new: "suunnitelma sellaisena kuin se on nyt",
      write: "nostaa uuden suunnitelman versiota, jotta kalenterit päivittyvät",
      messages: "tekee tähän kansioon viestit muutoksista",
      registrations: "ilmoittautumiset, CSV tai Excel: joka pyysi muuta kieltä, saa viestit sillä",
      events: "perumiset ja vastaukset, CSV tai Excel",
      mails: "kansio, jossa ovat tallennetut perumisviestit (.eml)",
      form: "lomakkeen ohjelma tai oma lomaketiedosto",
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
      link: "kokouslinkki viesteihin",
      from: "mistä osoitteesta viestit lähtevät",
      texts: "yhdistyksen omat viestitekstit, YAML",
      horizon: "mihin päivään asti katsotaan, jos ryhmällä ei ole loppua",
    },
    written: (file: string) => `Muutokset ovat tiedostossa ${file}.`,
  },
  teams: {
    summary: "tekee tapaamisista Teams-kokoukset, ohjaajat järjestäjinä ja aula päällä",
    takes: {
      action: "plan (mitä tehtäisiin), apply (tee) tai status (mikä ei ole niin kuin pitää)",
      plan: "suunnitelma, YAML tai JSON",
      organiser: "kenen tilillä kokoukset tehdään; muuten suunnitelman mukaan",
      links: "kirjoittaa kokouslinkit tähän tiedostoon, jonka vain sinä voit lukea",
      team: "tiimi, jonka kanavalle tehdään kansiot tapaamisille",
      channel: "kanava, jolle kansiot tehdään",
    },
    written: (file: string) => `Teams-kokousten tilanne on tiedostossa ${file}.`,
  },
  feedback: {
    summary: "kertoo, mitä ryhmästä sanottiin, niin ettei kukaan vastaaja paljastu",
    takes: {
      export: "vastaukset kyselyohjelmasta, CSV tai Excel",
      plan: "suunnitelma, YAML tai JSON",
      form: "microsoft-forms, google-forms, surveymonkey, webropol, generic, tai oma lomaketiedosto",
      for: "ketkä vastasivat: participants (osallistujat) tai facilitators (ohjaajat)",
      format: pageOrJson,
      closed: "kysely on jo suljettu, vaikka suunnitelman vastausaikaa on jäljellä",
      earlier: "aiemman kauden tulokset, tämän komennon tekemä json-tiedosto",
      season: "kauden tunnus, jos sama ryhmä kysyy palautetta monta kertaa, esimerkiksi syksy-2027",
      told: "jo kerrotut tulokset, tämän komennon tekemä json-tiedosto, jos Piirin oma muisti niistä on kadonnut",
      openAnswers: "näyttää myös omin sanoin kirjoitetut vastaukset, jotka sinun on luettava ensin itse",
      strict: "ei laske mitään, jos yksikin rivi ei kelpaa",
    },
    written: (file: string) => `Palautteen tulokset ovat tiedostossa ${file}.`,
  },
  report: {
    summary: "kertoo kauden lukuina ja tekstinä vuosikertomukseen",
    takes: {
      plan: "suunnitelma, johon tapaamisten koonnit on kirjattu",
      feedback: "palautteen tulokset, komennon piiri feedback tekemä json-tiedosto",
      from: "ensimmäinen päivä, joka otetaan mukaan",
      to: "viimeinen päivä, joka otetaan mukaan",
      people: "montako eri ihmistä kävi, jos se tiedetään",
      format: `tuloksen muoto: ${pageForms}, csv tai json`,
    },
    written: (file: string) => `Kauden luvut ovat tiedostossa ${file}.`,
  },
  forget: {
    summary: "unohtaa ihmiset, kun säilytysaika on ohi: jäljelle jää, montako viestiä lähti ja milloin",
    takes: {
      plan: "suunnitelma, YAML tai JSON",
      files: "poistettavat tiedostot yksitellen, esimerkiksi ilmoittautumiset",
      write: "poistaa; ilman sitä vain kerrotaan, mitä poistettaisiin",
    },
    written: (file: string) => `Unohdetut ovat tiedostossa ${file}.`,
  },
  season: {
    summary: "katsoo monta ryhmää yhdessä: päällekkäisyydet, ohjaajat, luvut ja yhteinen kalenteri",
    takes: {
      places:
        "kansiot, joissa suunnitelmat ovat (myös yksittäiset suunnitelmat käyvät); diff VANHA UUSI kertoo, mikä on toisin",
      from: "ensimmäinen päivä, jonka tapaamiset otetaan mukaan",
      to: "viimeinen päivä, jonka tapaamiset otetaan mukaan",
      for: "mihin tarvitset tulosta: planning (suunnitteluun), report (luvut yhdistyksittäin ja vuosikertomukseen), groups (luvut ryhmittäin), public (sivu, jolta ryhmän löytää, vain julkaistut ryhmät), booklet (painettava vihko niistä), calendar (niiden tapaamiset kuukausittain), facilitators (ohjaajille) tai meeting-guide (viikoittaiset tapaamiset sovelluksille, joista niitä etsitään)",
      format: `tuloksen muoto: text, json, sivu (${pageFormats.join(", ")}), csv (taulukko) tai ics (kalenteri)`,
      suggest: "suunnitelma, jolle ehdotetaan ohjaajia ja, kun annat --from ja --to, myös päiviä",
      people: "valinnalle --suggest: tiedosto muista, joita voi pyytää ohjaamaan (people:), YAML tai JSON",
      rooms: "tiedosto tiloistanne (rooms:), YAML tai JSON: kerrotaan, mikä on liian pieni ja kuka tilaan pääsee",
      site: "kun --for public: sen kansion https-osoite, johon sivu tulee; sivun viereen kirjoitetaan kalenterit, jotka voi tilata",
    },
    written: (file: string) => `Kauden tiedot ovat tiedostossa ${file}.`,
  },
  "ground-rules": {
    summary: "antaa ryhmän pelisäännöt",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      for: "kenelle: participants (osallistujille), newcomers (uusille) tai facilitators (ohjaajille, myös sitoumukset)",
      format: pageOrJson,
    },
    written: (file: string) => `Pelisäännöt ovat tiedostossa ${file}.`,
  },
  path: {
    summary: "kertoo ohjaajan polun askeleet ja mistä yhdistys huolehtii",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      format: pageOrJson,
    },
    written: (file: string) => `Polku ohjaajaksi on tiedostossa ${file}.`,
  },
  agreement: {
    summary: "tekee ohjaajan sopimuksen tulostettavaksi ja allekirjoitettavaksi",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      person: "yhdelle ohjaajalle, tunnuksen mukaan; ilman sitä kaikille",
      format: pageOrJson,
    },
    written: (file: string) => `Sopimus on tiedostossa ${file}.`,
  },
  guidance: {
    summary: "kertoo, mikä auttaa, kun ryhmässä on vaikeaa",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      format: pageOrJson,
    },
    written: (file: string) => `Ohjeet vaikeisiin tilanteisiin ovat tiedostossa ${file}.`,
  },
  support: {
    summary: "kahdenkeskisen tuen sopimus: mitä on sovittu ja mitä vielä ei",
    takes: {
      agreement: "sopimus, YAML; ilman sitä saat täytettävän pohjan",
      format: pageOrJson,
    },
    written: (file: string) => `Sopimus on tiedostossa ${file}.`,
  },
  publicity: {
    summary: "antaa valmiit tekstit, joilla ryhmästä kerrotaan",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      kind: "vain yksi teksti: web-page (verkkosivu), newsletter (uutiskirje) tai short-post (some)",
      qr: "tekee tähän tiedostoon QR-koodin, joka vie ryhmän sivulle (SVG)",
      format: pageOrJson,
    },
    written: (file: string) => `Tekstit, joilla ryhmästä kerrotaan, ovat tiedostossa ${file}.`,
  },
  leaflet: {
    summary: "tekee ryhmästä taitettavan esitteen",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      format: pageAlone,
    },
    written: (file: string) => `Esite on tiedostossa ${file}. Tulosta se kaksipuolisena ja taita kerran.`,
  },
  calendar: {
    summary: "tekee tapaamisista kalenterin (iCalendar)",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      for: "kenelle: participants (osallistujille), facilitators (ohjaajille) tai public (kaikkien nähtäväksi)",
      link: "tapaamisen linkki osallistujien tai ohjaajien kalenteriin",
      mode: "events: jokainen tapaaminen erikseen; rule: toistuva tapahtuma",
      horizon: "mihin päivään asti jatkuvan ryhmän tapaamiset lasketaan",
    },
    written: (file: string) => `Kalenteri on tiedostossa ${file}.`,
  },
  jsonld: {
    summary: "antaa ryhmän julkiset tiedot hakukoneille ja tapahtumakalentereille",
    takes: {
      plan: "suunnitelma, YAML tai JSON; - lukee syötteestä",
      format:
        "schema-org (hakukoneille ja tapahtumakalentereille), linked-events (kaupunkien tapahtumakalentereille) tai meeting-guide (sovelluksille, joista etsitään viikoittaisia tapaamisia)",
      html: "omalle verkkosivulle: liitä tulos sivun koodiin",
      association:
        "muodoille linked-events ja meeting-guide: yhdistyksen tiedosto, jossa ovat asiasanat (linkedEvents:) ja tilat (rooms:)",
      publish:
        "muodolle linked-events: tapahtumat näkyvät kaikille heti, kun ne lähetetään; ilman tätä ne odottavat luonnoksina",
      first:
        "muodolle linked-events: ryhmästä ei ole vielä lähetetty mitään; perutut ja siirretyt ilman päivää jäävät pois",
      horizon: "mihin päivään asti jatkuvan ryhmän tapaamiset lasketaan",
    },
    written: (file: string) => `Ryhmän julkiset tiedot toisille ohjelmille ovat tiedostossa ${file}.`,
  },
  page: {
    summary: "tekee tiedoston, jonka avaat selaimella: koko suunnittelu ilman komentoja",
    takes: { config: "liiton asetukset sivulle: nimi, merkki, värit, käytäntö ja esimerkit (piiri.config.json)" },
    written: (file: string) => `Sivu on tiedostossa ${file}. Avaa se selaimella kaksoisnapsauttamalla.`,
  },
  completion: {
    summary: "opettaa päätteen täydentämään komennot, joita alat kirjoittaa",
    takes: {
      shell:
        "mikä komentotulkki: bash, zsh, fish tai powershell; lisää vastaus tiedostoon, jonka se lukee käynnistyessään",
    },
    written: (file: string) => `Komentotulkin rivit ovat tiedostossa ${file}.`,
  },
  schema: {
    summary: "antaa tiedoston muodon JSON Schemana tekstieditorille",
    takes: {
      document:
        "plan (suunnitelma), profile (oma käytäntö), association (ihmiset ja tilat) tai form (lomaketiedosto); ellet valitse, plan",
    },
    written: (file: string) => `JSON Schema on tiedostossa ${file}.`,
  },
};
