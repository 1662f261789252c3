import { dateTexts } from "../dates/texts.sv.js";
import type { Meetings } from "./findings.js";
import { halfHours } from "./halfHours.js";
import { groupNames, listed, momentOf } from "./names.js";
import type { SeasonTexts } from "./texts.js";

const { date, dateTime, month } = dateTexts;

const and = (names: readonly string[]) => listed(names, " och ");
const named = (groups: Meetings["groups"]) => and(groupNames(groups));
const when = (runs: Meetings["runs"]) =>
  `${runs.length === 1 ? "Det händer en gång" : `Det händer ${runs.length} gånger`}: ${runs.map((run) => momentOf(run, dateTexts, " och ")).join("; ")}.`;
const sessionCount = (sessions: number) => (sessions === 1 ? "en träff" : `${sessions} träffar`);

const courses = { basicCourse: "grundkursen", orientation: "introduktionen till att leda på nätet" };
const equipment = {
  computer: "dator",
  camera: "kamera",
  microphone: "mikrofon",
  headphones: "hörlurar",
  quietRoom: "ett lugnt rum",
};

const access = {
  accessible: {
    lacking: "Alla kommer inte in. Sök ett tillgängligt rum, eller fråga om vägen in kan göras lättare.",
    unknown: "Det är inte känt om alla kommer in, också med rullstol eller rollator. Gå och se, och skriv upp svaret.",
  },
  hearingLoop: {
    lacking: "Det finns ingen hörslinga. Berätta det på förhand, eller låna en bärbar slinga.",
    unknown: "Det är inte känt om det finns en hörslinga. Fråga dem som sköter rummet, och skriv upp svaret.",
  },
};

/** What is said of a season, in Swedish. */
export const seasonTexts: SeasonTexts = {
  title: "Säsongen i en blick",
  headings: {
    findings: "Det här lönar det sig att se på",
    sessions: "Träffarna",
    loads: "Vem leder och hur mycket",
    suggestions: "Förslag",
  },
  findings: {
    "people-twice": ({ people, groups, runs }) =>
      `${and(people.map(({ person }) => person.name))} har träffar som krockar när förberedelse och avlastning räknas med: ${named(groups)}. ${when(runs)} Flytta någon av dem eller be en annan gruppledare hoppa in.`,
    "maybe-one-person": ({ person, groups, runs }) =>
      `${person.person.name} har träffar som krockar, men adressen saknas i någon av planerna. Det kan vara en och samma människa, eller två med samma namn: ${named(groups)}. ${when(runs)} Är det en, flytta en träff eller be en annan gruppledare. Är de två, lägg till bådas e-postadresser.`,
    "room-twice": ({ room, groups, runs }) =>
      `Samma rum är bokat för två grupper på en gång, ${room}: ${named(groups)}. ${when(runs)} Flytta den ena träffen eller hitta ett annat rum.`,
    "room-too-small": ({ room, group, seats, people }) =>
      `${room} rymmer ${seats === 1 ? "1 person" : `${seats} personer`}, men med gruppledarna kan ${people} komma: ${and(groupNames([group]))}. Hitta ett större rum eller erbjud färre platser.`,
    "room-access": ({ room, groups, lacking, unknown }) =>
      `${room} (${named(groups)}): ${[
        ...lacking.map((each) => access[each].lacking),
        ...unknown.map((each) => access[each].unknown),
      ].join(" ")}`,
    "account-twice": ({ person, groups, runs }) =>
      `De här grupperna har samma Teams-arrangör, ${person.person.name}, och träffarna krockar: ${named(groups)}. ${when(runs)} Skapa länken till en av dem med en annan gruppledares konto, eller flytta en träff.`,
    "same-audience": ({ isEvening, groups, runs }) =>
      `Det finns flera grupper för samma människor ${isEvening ? "samma kväll" : "samma dag"}: ${named(groups)}. ${when(runs)} Flytta någon av dem till en annan dag, så kan man komma till alla.`,
    "busy-weeks": ({ person, weeks, most }) =>
      `${person.person.name} leder för ofta: ${weeks.map(({ week, sessions }) => `${sessionCount(sessions)} i veckan som börjar ${date(week)}`).join("; ")}. Högst ${most} i veckan är lagom. Fråga om det blir för mycket, eller låt någon annan ta en del.`,
    "too-few-facilitators": ({ group, facilitators, least, sessions }) =>
      `${group.publicName} (${group.organiser.name}): antalet gruppledare är ${facilitators}, minst ${least} behövs. Det gäller ${sessionCount(sessions.length)}. Be en gruppledare från den egna eller en annan förening att komma med.`,
    "empty-month": ({ month: begins }) =>
      `En tom månad: ${month(begins)}. Ingen grupp träffas då. Kunde någon förening ordna en öppen träff?`,
  },
  noFindings: "Ingenting krockar, och ingenting saknas.",
  overview: (groups, sessions, from, to) =>
    `${groups === 1 ? "En grupp" : `${groups} grupper`}, ${sessionCount(sessions)}${from && to ? ` under tiden ${date(from)} – ${date(to)}` : ""}.`,
  columns: {
    when: "Tid",
    group: "Grupp",
    organiser: "Arrangör",
    theme: "Tema",
    facilitators: "Gruppledare",
    person: "Gruppledare",
    sessions: "Träffar",
    hours: "Timmar",
    fullest: "Fullaste veckan",
  },
  cancelled: "inställd",
  postponed: "uppskjuten",
  inWeek: (sessions, monday) => `${sessionCount(sessions)}, veckan börjar ${date(monday)}`,
  hours: (minutes) => `${halfHours(minutes)}`.replace(".", ","),
  reasons: {
    "same-audience": ({ sessions }) => `Det ordnas annat för samma människor samtidigt: ${sessionCount(sessions)}.`,
    holiday: ({ sessions }) => `På en helgdag infaller ${sessionCount(sessions)}.`,
    "unfit-hour": ({ sessions }) => `Klockslaget passar inte alla: ${sessionCount(sessions)}.`,
    "end-of-week": ({ sessions }) => `På fredag eller veckoslut infaller ${sessionCount(sessions)}.`,
    "missing-facilitators": ({ people }) =>
      people === 1
        ? "En gruppledare saknas av det rekommenderade antalet."
        : `${people} gruppledare saknas av det rekommenderade antalet.`,
    "one-association": ({ association }) => `Alla kamratstödjare kommer från samma förening: ${association}.`,
    "no-basic-course": ({ person }) => `Det är inte känt om grundkursen är gången: ${person.person.name}.`,
    "no-orientation": ({ person }) => `Det är inte känt om introduktionen till nätet är gången: ${person.person.name}.`,
    "busy-weeks": ({ person, weeks }) =>
      `${person.person.name} skulle leda för ofta ${weeks === 1 ? "en vecka" : `${weeks} veckor`}.`,
    "other-sessions": ({ person, sessions }) =>
      `${person.person.name} leder redan annat under säsongen: ${sessionCount(sessions)}.`,
  },
  suggested: (start, time, points) => `Börjar ${dateTime(start, time)} (minuspoäng ${points})`,
  team: "Gruppledare",
  reserves: "Att fråga därnäst",
  noReasons: "Ingenting talar emot det här.",
  noSuggestions: "Ingen plats passar. Ge en längre tid med --from och --to, eller fråga efter nya gruppledare.",
  substitutes: {
    title: (day, at, publicName) => `Vem kunde hoppa in: ${publicName}, ${dateTime(day, at)}`,
    candidates: "Fråga de här, den första först",
    others: "Inte den här gången",
    none: "Ingen som är känd kan hoppa in. Fråga en annan förening eller flytta träffen.",
    reasons: {
      "said-free": () => "har sagt att tiden passar",
      "nothing-said": () => "har inte sagt vilka tider som passar",
      trained: ({ course }) => `${courses[course]}: gången`,
      "training-unknown": ({ course }) => `${courses[course]}: inte känt, fråga`,
      "training-ended": ({ course }) => `${courses[course]}: borde repeteras`,
      "same-group": () => "känner gruppen",
      sessions: ({ sessions }) =>
        sessions === 0 ? "leder inget annat under säsongen" : `leder redan under säsongen: ${sessionCount(sessions)}`,
      "busy-week": () => "har redan nog att leda den veckan",
    },
    because: {
      away: () => "borta",
      "other-times": () => "andra tider passar bättre",
      "leads-that-day": ({ publicName, time: at }) =>
        `har en annan träff samma dag: ${publicName}, ${dateTexts.time(at)}`,
      "not-trained": ({ course }) => `${courses[course]}: inte gången än`,
      equipment: ({ lacking }) => `saknar ${and(lacking.map((item) => equipment[item]))}`,
      "other-domain": () => "har sitt konto någon annanstans än de som håller mötet",
    },
    ready: "Ett färdigt meddelande:",
    subject: "Ämne",
    request: (facts) => ({
      subject: `Kunde du leda ${dateTime(facts.date, facts.begins)}?`,
      paragraphs: [
        `Hej ${facts.name}!`,
        "En av våra gruppledare kan inte komma, och vi tänkte på dig. Kunde du leda den här träffen tillsammans med den andra gruppledaren?",
        [
          `${facts.publicName}, ${facts.organiser}`,
          `${dateTime(facts.date, facts.begins)}–${dateTexts.time(facts.ends).replace("kl. ", "")}`,
          ...(facts.isOnline ? ["På nätet"] : []),
          ...(facts.place === undefined ? [] : [facts.place]),
        ].join("\n"),
        `Gruppledarna samlas ${dateTexts.time(facts.gather)} och går igenom kvällen tillsammans efteråt, till ${dateTexts.time(facts.leave)}.`,
        `Berätta snart om det passar dig${facts.contact === undefined ? "" : `: ${facts.contact}`}. Om inte är det helt i sin ordning, då frågar vi någon annan.`,
        "Tack ska du ha!",
      ],
    }),
  },
};
