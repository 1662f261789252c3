// Why: the pages that are looked at and checked: the two timetables printed in the guide, one with all that is long, and the pages of
// the example plans.
import { readFileSync } from "node:fs";
import { guideRules, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import {
  compareSeasons,
  feedbackInstrument,
  feedbackPracticeOf,
  openResults,
  scoreFeedback,
} from "@piiri/core/feedback";
import { lifeOf } from "@piiri/core/lifecycle";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { redact } from "@piiri/core/privacy";
import { toJsonLdText } from "@piiri/core/publishing";
import { readiness } from "@piiri/core/readiness";
import { FederationTally, seasonReport } from "@piiri/core/report";
import { seasonGroup, seasonOf, suggestPlaces } from "@piiri/core/season";
import { parseSupportAgreementOrThrow } from "@piiri/core/support";
import { timeline } from "@piiri/core/timeline";
import { parsePlanText } from "@piiri/core/yaml";
import {
  agendaPage,
  bookletPage,
  ethicsReaders,
  exercisesPage,
  facilitatorAgreementPage,
  federationPage,
  feedbackPage,
  groundRulesPage,
  guidancePage,
  leafletPage,
  lifePage,
  pathPage,
  programmePage,
  publicityCalendarEntry,
  publicityCalendarPage,
  publicityPage,
  readinessPage,
  reportPage,
  seasonPage,
  slidesPage,
  suggestionPage,
  supportPage,
  timelinePage,
} from "@piiri/documents";
import { pages as englishPages } from "@piiri/documents/locale/en";
import { pages as finnishPages } from "@piiri/documents/locale/fi";
import { pages as swedishPages } from "@piiri/documents/locale/sv";

const organiser = { name: "Esimerkkiyhdistys", domain: "example.org" };
const maija = { id: "maija", name: "Maija Meikäläinen" };
const matti = { id: "matti", name: "Matti Meikäläinen" };

const closedGroup = {
  format: "closed-group",
  id: "kevatryhma-2027",
  title: "Arkea kivun kanssa",
  publicName: "Vertaisryhmä, kevät 2027",
  organiser,
  people: { facilitators: [maija, matti], technicalHost: "matti" },
  schedule: { start: "2027-03-01", time: "18:00" },
  agenda: [
    { parts: ["welcome", "programme", "ground-rules"], minutes: 10, lead: "maija" },
    { parts: ["introductions"], minutes: 25, lead: "maija", title: "Tutustuminen oman esineen avulla" },
    { parts: ["theme"], minutes: 25, lead: "matti" },
    { parts: ["break"], minutes: 10 },
    { parts: ["theme"], minutes: 35, lead: "matti" },
    { parts: ["wishes", "closing-round", "next-time"], minutes: 15, lead: "maija" },
  ],
  sessions: { s1: { theme: "Keinoja jaksaa tavallisessa arjessa" } },
};

const event = {
  format: "single-event",
  id: "ilta-2023",
  title: "Miten jaksaa pitkän kivun kanssa",
  publicName: "Vertaisilta verkossa",
  organiser,
  people: { facilitators: [matti], coordinator: maija },
  schedule: { start: "2023-05-22", time: "17:30" },
  agenda: [
    { parts: ["welcome"], minutes: 10, lead: "maija" },
    { parts: ["expert"], minutes: 15 },
    { parts: ["stories", "questions"], minutes: 60, at: "18:00", lead: "matti" },
    { parts: ["break"], minutes: 5 },
    { parts: ["small-groups"], minutes: 20 },
    { parts: ["closing", "survey"], minutes: 5, lead: "maija" },
  ],
};

const exercisesAt = { 1: "own-object", 4: "question-wheel", 5: "one-word" };

const undecided = {
  format: "open-meetings",
  id: "luonnos",
  title: "Tiistairyhmä",
  publicName: "Tiistairyhmä",
  organiser,
  venue: { kind: "in-person" },
  schedule: { start: "2027-09-07", time: "14:00" },
};

const long = {
  ...closedGroup,
  id: "pitkat-nimet",
  publicName: "Keskisen Suomen ja Pohjois-Pohjanmaan yhteinen syksyn verkkovertaisryhmä työikäisille",
  venue: { kind: "hybrid", place: "Esimerkkilän kansalaisopisto, kolmannen kerroksen kerhohuone, Esimerkkikatu 123 B" },
  people: {
    facilitators: [
      { ...maija, name: "Anna-Maria Kristiina von Esimerkki-Korhonen" },
      { ...matti, name: "Matti-Petteri Myllymäki-Hämäläinen" },
    ],
    technicalHost: "matti",
  },
  sessions: {
    s1: { theme: "Miten puhun jaksamisestani läheisille, työkavereille ja niille, jotka eivät tiedä siitä mitään" },
  },
};

/** A meeting with things to do together, each with its steps. */
const withExercises = {
  ...closedGroup,
  id: "harjoitukset",
  agenda: closedGroup.agenda.map((segment, index) =>
    index in exercisesAt ? { ...segment, exercise: exercisesAt[index] } : segment,
  ),
};

const languages = [
  { ...fi, pages: finnishPages },
  { ...sv, pages: swedishPages },
  { ...en, pages: englishPages },
];

const plans = { closedGroup, event, undecided, long, withExercises };

/** Both pages of each plan's first session in each language: a file's name, and how many sheets of A4 it takes. */
const sessionPages = Object.entries(plans).flatMap(([name, plan]) => {
  const group = resolvePlanOrThrow(parsePlanOrThrow(plan));
  const [session] = group.sessions;
  return languages.flatMap((words) => [
    {
      name: `${name}.agenda.${words.language}`,
      page: agendaPage(group, session, words),
      sheets: name === "long" || name === "withExercises" ? 2 : 1,
    },
    { name: `${name}.programme.${words.language}`, page: programmePage(group, session, words), sheets: 1 },
  ]);
});

const today = "2027-02-10";

/** The pages of a whole season, of each example plan in each language. */
const seasonPages = ["closed-group", "open-meetings", "single-event", "local-group"].flatMap((name) => {
  const text = readFileSync(new URL(`../../examples/plans/${name}.yaml`, import.meta.url), "utf8");
  const { plan } = parsePlanText(text)._unsafeUnwrap();
  const group = resolvePlanOrThrow(plan, undefined, { today, horizon: "2027-12-31" });
  return languages.flatMap((words) => {
    const named = (what, page) => ({ name: `${name}.${what}.${words.language}`, page });
    return [
      named("timeline", timelinePage(group, timeline(group, { today }), words, { today })),
      named("life", lifePage(group, lifeOf(group, { today }), words)),
      named("readiness", readinessPage(group, readiness(group, { rules: guideRules }), words)),
      named("publicity", publicityPage(group, words)),
      named("guidance", guidancePage(group, words)),
      named("path", pathPage(group, words, { today })),
      named("agreement", facilitatorAgreementPage(group, words)),
      named("leaflet", leafletPage(group, words)),
      named("slides", slidesPage(group, group.sessions[0], words)),
      ...ethicsReaders.map((reader) => named(`ground-rules-${reader}`, groundRulesPage(group, reader, words))),
    ];
  });
});

/** What can be done together. */
const exercisePages = languages.map((words) => ({ name: `exercises.${words.language}`, page: exercisesPage(words) }));

/** Agreements on one-to-one support: blank, and with something agreed. */
const supportPages = [
  {},
  { how: ["phone", "in-person"], everyWeeks: 2, until: "2027-12-31", notIncluded: ["housework"] },
].flatMap((said, index) => {
  const agreement = parseSupportAgreementOrThrow({ id: `pair-${index + 1}`, ...said });
  return languages.map((words) => ({
    name: `support-${index + 1}.${words.language}`,
    page: supportPage(agreement, words),
  }));
});

/** What people said: few answers, a usual number, many, and too few to tell anything; with an earlier season and own words. */
const feedbackPages = [5, 8, 40, 3].flatMap((people) => {
  const group = resolvePlanOrThrow(
    parsePlanOrThrow({
      ...closedGroup,
      feedback: { goals: ["Jokainen tulee kuulluksi.", "Rohkeus kertoa läheisille"] },
    }),
  );
  const practice = feedbackPracticeOf(group);
  const instrument = feedbackInstrument(group);
  const answersOf = (lift) =>
    Array.from({ length: people }, (_, person) => ({
      values: Object.fromEntries(
        instrument.scaled.flatMap(({ id, least, most }, item) => {
          // A made spread, the same at each run: some questions are answered high, some low, some left blank.
          const step = Math.round(((person * 7 + item * 5) % 9) / 2 + lift - (item % 4));
          return (person + item) % 11 === 0 ? [] : [[id, Math.min(most, Math.max(least, most - 2 + step))]];
        }),
      ),
      texts: { worked: redact(`Vastaus ${person}`), improve: redact("Pidempi tauko") },
    }));
  const results = scoreFeedback(instrument, answersOf(0), practice);
  const compared = compareSeasons(scoreFeedback(instrument, answersOf(-1), practice), results, practice.figures);
  const open = openResults(instrument, answersOf(0), practice);
  const report = seasonReport(group, { today: "2027-12-31", people: 9 });
  return languages.flatMap((words) => [
    {
      name: `feedback-${people}.${words.language}`,
      page: feedbackPage(group, [results], words, { compared, open }),
    },
    ...(people === 8 ? [{ name: `report.${words.language}`, page: reportPage(group, report, words, results) }] : []),
  ]);
});

/** The public calendar and the booklet of no group, of one and of many, with all that may stand in it. */
const calendarPages = [0, 1, 40].flatMap((count) => {
  const entries = Array.from({ length: count }, (_, number) => {
    const { publicName, venue } = number % 3 === 0 ? long : closedGroup;
    const plan = {
      ...closedGroup,
      id: `ryhma-${number}`,
      stage: "published",
      publicName,
      venue: number % 2 === 0 ? venue : { kind: "in-person" },
      informationPage: number % 4 === 3 ? undefined : `https://www.example.org/ryhmat/${number}`,
      sessions: { s1: {}, s2: { cancelled: number % 5 === 0 } },
      schedule: { start: `2027-03-0${1 + (number % 9)}`, time: "18:00" },
    };
    const group = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))));
    return publicityCalendarEntry(group, { data: (one) => toJsonLdText(one, fi) });
  });
  return languages.flatMap((words) => [
    {
      name: `publicity-calendar-${count}.${words.language}`,
      page: publicityCalendarPage(entries, words, { today }),
      widths: [1280, 380, 360],
    },
    { name: `booklet-${count}.${words.language}`, page: bookletPage(entries, words, { today }) },
  ]);
});

/** Many groups side by side, what they came to, and where one more could be. */
const manyGroups = Array.from({ length: 12 }, (_, number) =>
  resolvePlanOrThrow(
    parsePlanOrThrow({
      ...closedGroup,
      id: `ryhma-${number}`,
      organiser: { name: `Esimerkkiyhdistys ${number % 5}`, domain: `e${number % 5}.example.org` },
      people: {
        ...closedGroup.people,
        facilitators: [maija, matti].slice(0, 1 + (number % 2)),
        technicalHost: undefined,
      },
      schedule: { ...closedGroup.schedule, start: `2027-03-${String(1 + number).padStart(2, "0")}` },
      agenda: undefined,
      sessions: { s1: { theme: "Keinoja jaksaa", summary: { participants: 5 + (number % 4), registered: 9 } } },
    }),
  ),
);
const tally = new FederationTally();
for (const group of manyGroups) tally.add(seasonReport(group, { today: "2027-12-31" }));
const lacking = resolvePlanOrThrow(parsePlanOrThrow({ ...closedGroup, people: {}, agenda: undefined }));
const around = manyGroups.map((group) => seasonGroup(group));
const between = { from: "2027-08-01", to: "2027-12-15" };
const manyPages = languages.flatMap((words) => [
  { name: `season.${words.language}`, page: seasonPage(seasonOf(around), words) },
  { name: `federation.${words.language}`, page: federationPage(tally.result({ unreadable: 1 }), words) },
  {
    name: `suggestions.${words.language}`,
    page: suggestionPage(lacking, suggestPlaces(lacking, { season: around, between }), words),
  },
]);

export const pages = [
  ...sessionPages,
  ...seasonPages,
  ...exercisePages,
  ...supportPages,
  ...feedbackPages,
  ...calendarPages,
  ...manyPages,
];
