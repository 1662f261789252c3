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
      `${and(people.map(({ person }) => person.name))} har träffar som går på varandra när förberedelse och avlastning räknas med: ${named(groups)}. ${when(runs)} Flytta någon av dem eller be en annan gruppledare hoppa in.`,
    "maybe-one-person": ({ person, groups, runs }) =>
      `${person.person.name} har träffar som går på varandra, men adressen saknas i någon av planerna. Det kan vara en och samma människa, eller två med samma namn: ${named(groups)}. ${when(runs)} Är det en, flytta en träff eller be en annan gruppledare. Är de två, lägg till bådas e-postadresser.`,
    "room-twice": ({ room, groups, runs }) =>
      `Samma rum är bokat för två grupper på en gång, ${room}: ${named(groups)}. ${when(runs)} Flytta den ena träffen eller hitta ett annat rum.`,
    "account-twice": ({ person, groups, runs }) =>
      `De här grupperna har samma Teams-arrangör, ${person.person.name}, och träffarna går på varandra: ${named(groups)}. ${when(runs)} Skapa länken till en av dem med en annan gruppledares konto, eller flytta en träff.`,
    "same-audience": ({ isEvening, groups, runs }) =>
      `Det finns flera grupper för samma människor ${isEvening ? "samma kväll" : "samma dag"}: ${named(groups)}. ${when(runs)} Flytta någon av dem till en annan dag, så kan man komma till alla.`,
    "busy-weeks": ({ person, weeks, most }) =>
      `${person.person.name} leder för ofta: ${weeks.map(({ week, sessions }) => `${sessionCount(sessions)} i veckan som börjar ${date(week)}`).join("; ")}. Högst ${most} i veckan är lagom. Fråga om det blir för mycket, eller låt någon annan ta en del.`,
    "too-few-facilitators": ({ group, facilitators, least, sessions }) =>
      `${group.publicName} (${group.organiser.name}): antalet gruppledare är ${facilitators}, minst ${least} behövs. Det gäller ${sessionCount(sessions.length)}. Be en gruppledare från den egna eller en annan förening att komma med.`,
    "empty-month": ({ month: begins }) =>
      `En tom månad: ${month(begins)}. Ingen grupp träffas då. Kunde någon förening ordna en öppen träff?`,
  },
  noFindings: "Ingenting går på vartannat, och inget saknas.",
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
};
