import type { DraftTexts } from "./texts.js";

const aFormat = {
  "closed-group": "Vertaisryhmä",
  "open-meetings": "Vertaistapaamiset",
  "single-event": "Vertaistilaisuus",
};

/** What a plan that is only beginning says, in Finnish. */
export const draftTexts: DraftTexts = {
  title: {
    "closed-group": "Vertaistukiryhmä",
    "open-meetings": "Vertaistukitapaamiset",
    "single-event": "Vertaistukitilaisuus",
    "local-group": "Paikallinen vertaistukiryhmä",
    "citizens-group": "Oma vertaistukiryhmä",
  },
  publicName: (kind, { half, year }) =>
    kind === "local-group" || kind === "citizens-group"
      ? { "local-group": "Paikallinen vertaisryhmä", "citizens-group": "Vertaisten oma ryhmä" }[kind]
      : `${aFormat[kind]}, ${half === "spring" ? "kevät" : "syksy"} ${year}`,
  organiser: "Esimerkkiyhdistys",
  ids: { facilitator: "ohjaaja", coordinator: "koordinoija", contactPerson: "yhteyshenkilo", speaker: "kertoja" },
  personName: "Etunimi Sukunimi",
  description: "Kerro tässä, mitä ryhmässä tehdään ja kenelle se on.",
  firstTheme: "Tutustumme ja sovimme pelisäännöt",
  eventTheme: "Arki ja jaksaminen",
  ownRule: "Kameran saa sulkea, kun siltä tuntuu.",
  goal: "Jokainen tulee kuulluksi muiden saman kokeneiden kanssa.",
  support: {
    mentor: "Kokenut ohjaaja, jolta voi kysyä",
    supervision: "Kuukausittain yhdessä toisten ohjaajien kanssa",
    expenses: "Matkat ja tarjoilu",
  },
  answers: {
    who: "Ketkä aloittavat ryhmän?",
    why: "Miksi sitä tarvitaan?",
    forWhom: "Keille se on?",
    where: "Missä tavataan?",
    what: "Mitä ryhmässä tehdään?",
    how: "Miten ja kuinka usein?",
  },
  comments: {
    opening: (format) => `Ryhmän suunnitelma. Toteutusmuoto: ${format}.`,
    howTo:
      "Täydennä sitä mukaa kuin asiat selviävät. Kun haluat käyttöön rivin, jonka alussa on #-merkki kiinni tekstissä, poista merkki.\nTarkista lopuksi: piiri check TIEDOSTO",
    stage: "Tämä on luonnos, josta saa vielä puuttua asioita. Kun julkaiset ryhmän, kirjoita tähän published.",
    id: "Tästä tunnuksesta kalenterit tunnistavat ryhmän. Älä muuta sitä enää, kun kalenteri on jaettu. Muutkin näkevät tunnuksen, joten siitä ei saa arvata, mitä ryhmä käsittelee.",
    title: "Ryhmän nimi niille, jotka saavat tietää, mistä ryhmässä on kyse.",
    publicName:
      "Nimi, jonka sivullinenkin voi nähdä kalenterissa, viestin otsikossa tai kansion nimessä. Jätä pois kaikki, mistä osallistujan sairauden tai elämäntilanteen voi arvata.",
    description: "Mitä varten ryhmä on? Muutama lause riittää.",
    informationPage: "Verkkosivu, jolla ryhmästä kerrotaan. Linkit ja QR-koodit vievät sinne.",
    organiser: "Kuka ryhmän järjestää? Vaihda tähän oman yhdistyksesi nimi ja verkkotunnus.",
    ownOrganiser: "Ryhmä järjestää itse itsensä. Muille kerrotaan aina ryhmän julkinen nimi, ei kenenkään omaa.",
    key: "Tästä avaimesta kalenterit erottavat ryhmän muista, kun ryhmällä ei ole verkkotunnusta. Se on arvottu. Älä muuta sitä.",
    background: "Ryhmä on ihmisten oma, eikä sen takana ole yhdistystä.",
    email: "Osoite kysymyksille ja peruutuksille.",
    venue:
      "Missä tavataan? online on verkossa, in-person paikan päällä, hybrid molemmissa. Jos tapaatte paikan päällä, lisää rivi, jolla on place: sekä tila ja osoite.",
    link: "Tapaamisen linkkiä ei kirjoiteta tähän, sillä se on salainen. Anna se vasta kalenterille:\npiiri calendar TIEDOSTO --for participants --link LINKKI",
    ownPeople: "Ketkä pitävät huolta siitä, että tavataan? Anna jokaiselle lyhyt tunnus, jolla häneen voi viitata.",
    people:
      "Keitä ovat ohjaajat ja yhteyshenkilö? Anna jokaiselle lyhyt tunnus, jolla häneen voi viitata. Voit kirjata myös koulutuksen (training), sitoumukset (commitmentsAccepted), välineet (equipment) ja sen, kestääkö nettiyhteys (connection).",
    start: (format, dateTime) =>
      `${format === "single-event" ? "Tilaisuus" : "Ensimmäinen tapaaminen"} on ${dateTime}.`,
    usual: (profile) =>
      profile === undefined
        ? "Tästä eteenpäin on tavallinen käytäntö. Muuta arvoa, jos teette toisin."
        : `Tästä eteenpäin on käytäntö ”${profile}”. Muuta arvoa, jos teette toisin.`,
    duration: "Tapaamisen pituus minuutteina.",
    rhythm: "Tapaamisten väli viikkoina.",
    count: "Montako tapaamista on. Jos ryhmä ei pääty, kirjoita tämän tilalle ongoing: true.",
    until:
      "Viimeinen päivä, jona vielä voidaan tavata. Jos tapaamiset eivät pääty, kirjoita tämän tilalle ongoing: true.",
    ongoing: "Ryhmä ei pääty. Jos se sittenkin päättyy, kirjoita tämän tilalle until: ja viimeinen päivä.",
    membership: "Uusia tulee mukaan sovittuina aikoina.",
    holidays: "Jos tapaaminen osuu pyhäpäivään, flag pitää sen paikallaan ja huomauttaa siitä, skip ohittaa pyhän.",
    skip: "Päivät, joina ei tavata.",
    breaks: "Tauot. Molemmat päivät kuuluvat taukoon.",
    sessions:
      "Yksittäisten tapaamisten tiedot: s1 on ensimmäinen, s2 toinen ja niin edelleen. Tapaamisen voi siirtää (moved) tai perua (cancelled: true). Tapaamisen kulun osioon voi merkitä harjoituksen, katso: piiri exercises.",
    theme: "Tilaisuuden aihe.",
    organisation:
      "Onko ryhmä yhdistyksen toimintasuunnitelmassa? Milloin suunnitelma ja kulut on hyväksytty? Miten yhdistys tukee ohjaajia, onko vakuutus kunnossa ja milloin vuosikeskustelu pidetään?",
    registration:
      "Miten ryhmään ilmoittaudutaan? Lomake kysyy vain tarpeellisen: nimen, sähköpostiosoitteen, toiveet ja sen, mistä ryhmästä kuultiin. Kerro, kuka näkee ilmoittautumiset ja kuka vastaa kysymyksiin.",
    registrationDates: (opens, closes) =>
      `Tavallisesti ilmoittautuminen alkaa ${opens} ja päättyy ${closes}. Jos teette toisin, lisää rivit opens ja closes.`,
    registrationDays: (opens, closes) =>
      `Tavallisesti ilmoittautuminen alkaa ${opens} päivää ennen tapaamista ja päättyy ${closes} päivää ennen sitä.`,
    cap: (cap) => `Ilmoittautumisia otetaan enintään ${cap}, koska kaikki eivät tule paikalle.`,
    publicity: (starts) =>
      `Missä ryhmästä kerrotaan, kuka tekee aineiston ja kuka lähettää sen? Tavallisesti kertominen alkaa ${starts}.\nJulkiset tekstit eivät kerro, mikä osallistujia yhdistää. Jos ne saavat kertoa, kirjoita namesTheCondition: true ja forWhom: ja kenelle ryhmä on.`,
    groundRules:
      "Ryhmän pelisäännöt. Tavalliset säännöt ovat mukana, kun tämä kohta on käytössä. Tähän voit lisätä ryhmän omia.",
    feedback:
      "Mitä ryhmä antaa ihmisille? Kirjoita tavoite tai kaksi. Palautekysely kysyy, miten ne toteutuivat. Nimeä ei kysytä.",
    report: "Kuka kertoo liitolle, montako kertaa tavattiin ja montako tuli?",
    lifecycle:
      "Vain jos ryhmä jatkuu ilman loppua (ongoing: true): mistä ryhmä sai alkunsa, milloin katsotte, miten se voi, ja miten uudet otetaan vastaan. Kirjoita vastaukset kysymysten tilalle.",
    done: "Mikä on jo tehty ja milloin? Tehtävien nimet näet näin: piiri timeline TIEDOSTO",
  },
};
