import { dateTexts } from "../dates/texts.fi.js";
import type { Meetings } from "./findings.js";
import { halfHours } from "./halfHours.js";
import { groupNames, listed, momentOf } from "./names.js";
import type { SeasonTexts } from "./texts.js";

const { date, dateTime, month } = dateTexts;

const and = (names: readonly string[]) => listed(names, " ja ");
const named = (groups: Meetings["groups"]) => and(groupNames(groups));
const when = (runs: Meetings["runs"]) =>
  `${runs.length === 1 ? "Näin käy kerran" : `Näin käy ${runs.length} kertaa`}: ${runs.map((run) => momentOf(run, dateTexts, " ja ")).join("; ")}.`;
const sessionCount = (sessions: number) => (sessions === 1 ? "yksi tapaaminen" : `${sessions} tapaamista`);

const courses = { basicCourse: "peruskurssi", orientation: "perehdytys verkossa ohjaamiseen" };
const equipment = {
  computer: "tietokone",
  camera: "kamera",
  microphone: "mikrofoni",
  headphones: "kuulokkeet",
  quietRoom: "rauhallinen huone",
};

const access = {
  accessible: {
    lacking: "Kaikki eivät pääse tilaan. Etsi esteetön tila, tai kysy, saako kulkua parannettua.",
    unknown:
      "Ei tiedetä, pääseekö tilaan jokainen, myös pyörätuolilla tai rollaattorilla. Käy katsomassa ja kirjaa vastaus.",
  },
  hearingLoop: {
    lacking: "Tilassa ei ole kuulosilmukkaa. Kerro siitä etukäteen tai lainaa siirrettävä silmukka.",
    unknown: "Ei tiedetä, onko tilassa kuulosilmukka. Kysy tilan hoitajalta ja kirjaa vastaus.",
  },
};

/** What is said of a season, in Finnish. */
export const seasonTexts: SeasonTexts = {
  title: "Kausi yhdellä silmäyksellä",
  headings: {
    findings: "Nämä kannattaa katsoa",
    sessions: "Tapaamiset",
    loads: "Kuka ohjaa ja kuinka paljon",
    suggestions: "Ehdotukset",
  },
  findings: {
    "people-twice": ({ people, groups, runs }) =>
      `${and(people.map(({ person }) => person.name))} on merkitty päällekkäisiin tapaamisiin, kun valmistelu ja purku lasketaan mukaan: ${named(groups)}. ${when(runs)} Siirrä jotakin niistä tai pyydä tilalle toinen ohjaaja.`,
    "maybe-one-person": ({ person, groups, runs }) =>
      `${person.person.name} on merkitty päällekkäisiin tapaamisiin, mutta osoite puuttuu jostakin suunnitelmasta. Kyseessä voi olla sama ihminen tai kaksi samannimistä: ${named(groups)}. ${when(runs)} Jos ihminen on sama, siirrä tapaamista tai pyydä toinen ohjaaja. Jos heitä on kaksi, lisää kummankin sähköpostiosoite.`,
    "room-twice": ({ room, groups, runs }) =>
      `Sama tila on varattu kahdelle ryhmälle yhtä aikaa, ${room}: ${named(groups)}. ${when(runs)} Siirrä toista tapaamista tai etsi sille toinen tila.`,
    "room-too-small": ({ room, group, seats, people }) =>
      `Tilaan ${room} mahtuu ${seats === 1 ? "1 ihminen" : `${seats} ihmistä`}, mutta ohjaajien kanssa heitä voi tulla ${people}: ${and(groupNames([group]))}. Etsi isompi tila tai tarjoa vähemmän paikkoja.`,
    "room-access": ({ room, groups, lacking, unknown }) =>
      `${room} (${named(groups)}): ${[
        ...lacking.map((each) => access[each].lacking),
        ...unknown.map((each) => access[each].unknown),
      ].join(" ")}`,
    "account-twice": ({ person, groups, runs }) =>
      `Näillä ryhmillä on sama Teams-järjestäjä, ${person.person.name}, ja tapaamiset menevät päällekkäin: ${named(groups)}. ${when(runs)} Luo yhden ryhmän linkki toisen ohjaajan tunnuksella tai siirrä tapaamista.`,
    "same-audience": ({ isEvening, groups, runs }) =>
      `Samoille ihmisille on ${isEvening ? "samana iltana" : "samana päivänä"} useampi ryhmä: ${named(groups)}. ${when(runs)} Siirrä jokin niistä toiseen päivään, niin kaikkiin pääsee.`,
    "busy-weeks": ({ person, weeks, most }) =>
      `${person.person.name} ohjaa liian usein: ${weeks.map(({ week, sessions }) => `${sessionCount(sessions)} viikolla, joka alkaa ${date(week)}`).join("; ")}. Viikossa hyvä määrä on enintään ${most}. Kysy, jaksaako hän, tai jaa tapaamisia toiselle.`,
    "too-few-facilitators": ({ group, facilitators, least, sessions }) =>
      `${group.publicName} (${group.organiser.name}): ohjaajia on ${facilitators}, tarvitaan ainakin ${least}. Tämä koskee ${sessions.length === 1 ? "yhtä tapaamista" : `${sessions.length} tapaamista`}. Pyydä mukaan ohjaaja omasta tai toisesta yhdistyksestä.`,
    "empty-month": ({ month: begins }) =>
      `Tyhjä kuukausi: ${month(begins)}. Yhtään ryhmää ei kokoonnu silloin. Voisiko jokin yhdistys pitää avoimen tapaamisen?`,
  },
  noFindings: "Päällekkäisyyksiä tai aukkoja ei ole.",
  overview: (groups, sessions, from, to) =>
    `${groups === 1 ? "Yksi ryhmä" : `${groups} ryhmää`}, ${sessionCount(sessions)}${from && to ? ` ajalla ${date(from)} – ${date(to)}` : ""}.`,
  columns: {
    when: "Aika",
    group: "Ryhmä",
    organiser: "Järjestäjä",
    theme: "Teema",
    facilitators: "Ohjaajat",
    person: "Ohjaaja",
    sessions: "Tapaamisia",
    hours: "Tunteja",
    fullest: "Täysin viikko",
  },
  cancelled: "peruttu",
  postponed: "lykätty",
  inWeek: (sessions, monday) => `${sessionCount(sessions)}, viikko alkaa ${date(monday)}`,
  hours: (minutes) => `${halfHours(minutes)}`.replace(".", ","),
  reasons: {
    "same-audience": ({ sessions }) => `Samoille ihmisille on muutakin yhtä aikaa: ${sessionCount(sessions)}.`,
    holiday: ({ sessions }) => `Pyhäpäivälle osuu ${sessionCount(sessions)}.`,
    "unfit-hour": ({ sessions }) => `Kellonaika ei sovi kaikille: ${sessionCount(sessions)}.`,
    "end-of-week": ({ sessions }) => `Perjantaille tai viikonlopulle osuu ${sessionCount(sessions)}.`,
    "missing-facilitators": ({ people }) =>
      people === 1
        ? "Yksi ohjaaja puuttuu suositellusta määrästä."
        : `${people} ohjaajaa puuttuu suositellusta määrästä.`,
    "one-association": ({ association }) => `Kaikki tukijat ovat samasta yhdistyksestä: ${association}.`,
    "no-basic-course": ({ person }) => `Peruskurssista ei ole tietoa: ${person.person.name}.`,
    "no-orientation": ({ person }) => `Perehdytyksestä verkko-ohjaukseen ei ole tietoa: ${person.person.name}.`,
    "busy-weeks": ({ person, weeks }) =>
      `${person.person.name} ohjaisi liian monta kertaa ${weeks === 1 ? "yhtenä viikkona" : `${weeks} viikkona`}.`,
    "other-sessions": ({ person, sessions }) =>
      `${person.person.name} ohjaa kaudella jo muuta: ${sessionCount(sessions)}.`,
  },
  suggested: (start, time, points) => `Alkaa ${dateTime(start, time)} (haittapisteitä ${points})`,
  team: "Ohjaajat",
  reserves: "Seuraavaksi kysyttävät",
  noReasons: "Mikään ei puhu tätä vastaan.",
  noSuggestions:
    "Sopivaa paikkaa ei löydy. Anna pidempi aika valinnoilla --from ja --to, tai kysy mukaan uusia ohjaajia.",
  substitutes: {
    title: (day, at, publicName) => `Kuka voisi sijaistaa: ${publicName}, ${dateTime(day, at)}`,
    candidates: "Kysy heiltä, ensimmäiseltä ensin",
    others: "Ei tällä kertaa",
    none: "Kukaan tiedossa oleva ei pääse sijaiseksi. Kysy toisesta yhdistyksestä tai siirrä tapaamista.",
    reasons: {
      "said-free": () => "on kertonut, että aika sopii",
      "nothing-said": () => "ei ole kertonut, mitkä ajat sopivat",
      trained: ({ course }) => `${courses[course]}: käyty`,
      "training-unknown": ({ course }) => `${courses[course]}: ei tietoa, kysy`,
      "training-ended": ({ course }) => `${courses[course]}: olisi aika kerrata`,
      "same-group": () => "tuntee ryhmän",
      sessions: ({ sessions }) =>
        sessions === 0 ? "ei ohjaa kaudella muuta" : `ohjaa kaudella jo: ${sessionCount(sessions)}`,
      "busy-week": () => "viikolla on jo tarpeeksi ohjattavaa",
    },
    because: {
      away: () => "poissa",
      "other-times": () => "muut ajat sopivat paremmin",
      "leads-that-day": ({ publicName, time: at }) =>
        `samana päivänä on toinen tapaaminen: ${publicName}, ${dateTexts.time(at)}`,
      "not-trained": ({ course }) => `${courses[course]}: vielä käymättä`,
      equipment: ({ lacking }) => `puuttuu ${and(lacking.map((item) => equipment[item]))}`,
      "other-domain": () => "hänen tilinsä on muualla kuin kokouksen pitäjillä",
    },
    ready: "Valmis viesti:",
    subject: "Aihe",
    request: (facts) => ({
      subject: `Voisitko ohjata ${dateTime(facts.date, facts.begins)}?`,
      paragraphs: [
        `Hei ${facts.name}!`,
        "Yksi ohjaajistamme ei pääsekään paikalle, ja sinä tulit mieleen. Voisitko ohjata tämän tapaamisen toisen ohjaajan kanssa?",
        [
          `${facts.publicName}, ${facts.organiser}`,
          `${dateTime(facts.date, facts.begins)}–${dateTexts.time(facts.ends).replace("klo ", "")}`,
          ...(facts.isOnline ? ["Verkossa"] : []),
          ...(facts.place === undefined ? [] : [facts.place]),
        ].join("\n"),
        `Ohjaajat kokoontuvat ${dateTexts.time(facts.gather)}, ja tapaamisen jälkeen puretaan yhdessä, ${dateTexts.time(facts.leave)} asti.`,
        `Kerro pian, sopiiko sinulle${facts.contact === undefined ? "" : `: ${facts.contact}`}. Jos ei sovi, ei se haittaa. Kysymme sitten toiselta.`,
        "Kiitos sinulle!",
      ],
    }),
  },
};
