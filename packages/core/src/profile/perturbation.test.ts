import { expect, test } from "vitest";
import {
  compareSeasons,
  feedbackInstrument,
  feedbackPracticeOf,
  openResults,
  scoreFeedback,
} from "../feedback/index.js";
import { type Group, resolvePlan } from "../group/index.js";
import { interestIn, waitingListEnd } from "../intake/index.js";
import { addDays, getOrMake, type LocalDate, languages, weekdays, weekInDays } from "../kernel/index.js";
import { lifeOf } from "../lifecycle/index.js";
import { en } from "../locale/en.js";
import { composeMessage, dueMessages, sendingPracticeOf } from "../messages/index.js";
import { type GroupPlan, parsePlanOrThrow } from "../plan/index.js";
import { redact } from "../privacy/index.js";
import { publicityText } from "../publicity/index.js";
import { capacityInOrThrow, learnTurnout, presentIn } from "../registration/index.js";
import { seasonReport } from "../report/index.js";
import { guideRules, reviewGroup } from "../review/index.js";
import { goodPlans, guideRuleExamples } from "../rule-examples/index.js";
import { seasonGroup, seasonOf, suggestPlaces } from "../season/index.js";
import { timeline } from "../timeline/index.js";
import { programme, timetable } from "../timetable/index.js";
import type { Figure } from "./figure.js";
import { guideProfile } from "./guideProfile.js";
import { parseProfile } from "./parseProfile.js";
import type { Profile } from "./profile.js";

type Value = string | number | boolean;
type Leaf = readonly [path: string, value: Value];

/** A figure on which nothing depends would let a federation believe that it had decided something. */
test.each(figuresOf(guideProfile))("%s (%s) decides something", (path, value) => {
  const profiles = changesOf(path, value).flatMap((changed) => profileWith(path, changed));
  expect(
    (askedOfPractice.has(path) && profiles.some((profile) => ofPractice(profile) !== byGuide)) ||
      plans.some((plan) => profiles.some((profile) => isShown(path, plan, profile))),
  ).toBe(true);
});

/** Every figure beside its place, `/agenda/break`. */
function figuresOf(section: object, at = ""): readonly Leaf[] {
  return Object.entries(section).flatMap(([key, part]): readonly Leaf[] => {
    if (typeof part !== "object") return [];
    const path = `${at}/${key}`;
    return isFigure(part) ? [[path, part.value]] : figuresOf(part, path);
  });
}

function isFigure(part: object): part is Figure<Value> {
  return "value" in part && "source" in part;
}

/** The least that a value can change, this way or that. */
function changesOf(path: string, value: Value): readonly Value[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return value === 0 ? [1] : [value + 1, value - 1];
  const others = alternatives.find((each) => each.includes(value));
  if (others === undefined) throw new Error(`Say what ${path} can be instead of ${value}`);
  return others.filter((other) => other !== value);
}

const alternatives: readonly (readonly string[])[] = [
  languages,
  ["Europe/Helsinki", "Europe/Stockholm"],
  ["flag", "skip"],
  ["2/3", "1/2"],
  ["by-itself", "by-offer"],
  ["blind-copies", "one-each"],
  ["06-29", "06-30", "07-01"],
  ["12-30", "12-31"],
  ["01-30", "01-31", "02-01"],
  ["02-27", "02-28", "03-01"],
  ["10-30", "10-31", "11-01"],
  ["06-14", "06-15", "06-16"],
  ["12-14", "12-15", "12-16"],
  ["11:59", "12:00", "12:01"],
  ["12:59", "13:00", "13:01"],
  ["15:59", "16:00", "16:01"],
  ["17:59", "18:00", "18:01"],
  ["20:59", "21:00", "21:01"],
  Object.keys(guideProfile.licences),
];

/** None where the change would contradict another figure. */
function profileWith(path: string, value: Value): readonly Profile[] {
  const steps = path.split("/").slice(1);
  const change = steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  return parseProfile(guideProfile, { name: "Example Federation", ...(change as object) }).match(
    (profile) => [profile],
    () => [],
  );
}

/** What is the same for all groups of a practice. */
function ofPractice(profile: Profile): string {
  return JSON.stringify([seasonBy(profile), presentAround(profile), waitedAround(profile)]);
}

/** All that follows from a plan, but for the profile itself, which is handed through. */
const consequences: readonly ((group: Group) => unknown)[] = [
  ({ profile: _, platform, ...others }) => ({ ...others, platform: { ...platform, terms: undefined } }),
  (group) => group.sessions.map((session) => timetable(group, session)),
  (group) => group.sessions.map((session) => programme(group, session)),
  (group) => reviewGroup(group, { rules: guideRules }),
  (group) => timeline(group, { today: group.schedule.start }),
  (group) => lifeOf(group, { today: group.schedule.start }),
  learnedBy,
  sendingPracticeOf,
  // Long after the last session, when no summary has been written.
  (group) => dueMessages(group, { today: addDays(group.schedule.start, 60) }),
  (group) =>
    composeMessage({ ...group, publicName: "x".repeat(100) }, { kind: "thanks" }, en.messages, "en").map(
      ({ subject }) => subject,
    ),
  feedbackInstrument,
  saidOf,
  waitingListEnd,
  (group) => publicityText(group, "short-post", en.publicity),
];

/** Whether another figure shows in what follows from a plan. It can only where the figure is asked for. */
function isShown(path: string, plan: GroupPlan, profile: Profile): boolean {
  const asking = toldByGuide(plan).filter(({ asked }) => asked.has(path));
  if (asking.length === 0) return false;
  return resolved(plan, profile).match(
    (group) => asking.some(({ follows, text }) => JSON.stringify(follows(group)) !== text),
    () => true,
  );
}

function resolved(plan: GroupPlan, profile: Profile) {
  return resolvePlan(plan, profile, { today: plan.schedule.start });
}

/** Two stays of one name that overlap a little longer each time. */
function presentAround(profile: Profile) {
  const overlapMinutes = profile.registration.overlapMinutes.value;
  return [8, 9, 10, 11, 12].map((minutes) => {
    const stays = [
      { name: "Example", from: 0, to: 60 * minute },
      { name: "Example", from: (60 - minutes) * minute, to: 120 * minute },
    ];
    return presentIn(stays, { overlapMinutes }).participants;
  });
}

/** Somebody who has waited for a group a little longer each time. */
function waitedAround(profile: Profile) {
  const event = { kind: "registered", at: "2027-01-10T10:00:00Z", id: "one", person: {} } as const;
  return [89, 90, 91].map((days) => interestIn(profile, [event], { today: addDays("2027-01-10", days) }).isLong);
}

const minute = 60_000;

/** What is told of surveys that lie at the edge of what each figure decides. */
function saidOf(group: Group): string {
  const key = JSON.stringify([group.feedback.threshold, group.profile.feedback]);
  const before = said.get(key);
  if (before !== undefined) return before;
  const told = JSON.stringify(saidBy(group));
  said.set(key, told);
  return told;
}

/** It is the same for all groups of a practice. */
const said = new Map<string, string>();

function saidBy(group: Group) {
  const practice = feedbackPracticeOf(group);
  const instrument = feedbackInstrument(group);
  const score = (values: readonly Readonly<Record<string, number>>[]) =>
    scoreFeedback(
      instrument,
      values.map((each) => ({ values: each })),
      practice,
    );
  // Of a hundred answers the mean is told as exactly as the index is.
  const allWith = (sum: number) =>
    score(
      Array.from({ length: 100 }, (_, place) => {
        const value = Math.floor(sum / 100) + (place < sum % 100 ? 1 : 0);
        return { leading: value, "goal-1": value, accepted: value };
      }),
    );
  const around = [250, 260, 270, 290, 330, 340, 350, 390, 400, 410].map(allWith);
  return {
    around,
    few: [2, 3, 4, 5, 6].map((people) => score(Array.from({ length: people }, () => ({ leading: 3 })))),
    spread: score([3, 4, 5].flatMap((leading) => Array.from({ length: 34 }, () => ({ leading })))),
    classes: score([5, 5, 5, 4, 4, 4, 3, 2, 1, 1, 1].map((leading) => ({ leading }))),
    compared: around.map((season) => compareSeasons(around[0] ?? season, season, practice.figures)),
    words: openResults(
      instrument,
      Array.from({ length: 150 }, (_, place) => ({ values: {}, texts: { worked: redact(`Good ${place}`) } })),
      practice,
    )[0]?.texts.length,
  };
}

/** What follows from four sessions to which half of the registered came, for a crowd, where small differences show. */
function learnedBy({ format, profile }: Group) {
  const seen = Array.from({ length: 4 }, () => ({ format, registered: 12, came: 6 }));
  const { turnout, cap, usual } = capacityInOrThrow(profile, {
    seats: 8,
    registered: 1000,
    turnout: learnTurnout(seen, format, profile),
  });
  return { turnout, cap, usual };
}

/** What is said of a season in which everything that can be said of one occurs. */
function seasonBy(profile: Profile) {
  const led = (id: string, start: LocalDate, more: object = {}) =>
    resolvePlan(
      parsePlanOrThrow({
        ...stated,
        id,
        format: "single-event",
        people: { facilitators: helpers },
        schedule: { start, time: "18:00" },
        ...more,
      }),
      profile,
    )._unsafeUnwrap();
  const groups = ["2027-03-22", "2027-03-23", "2027-03-24", "2027-06-01", "2027-09-07"] as const;
  const all = groups.map((start, index) => seasonGroup(led(`e${index}`, start)));
  const season = all.slice(0, -2);
  const wished = led("new", "2027-03-26", { people: {} });
  const between = { from: "2027-03-22", to: "2027-03-29" } as const;
  const reasons = (group: Group) => suggestPlaces(group, { season }).map((each) => each.reasons);
  return {
    findings: seasonOf(all, { profile }).findings.map(({ kind, ...finding }) => [
      kind,
      "month" in finding && finding.month,
    ]),
    times: suggestPlaces(wished, { season, between }).map(({ start, time }) => [start, time]),
    turnouts: [61, 62].map((participants) => {
      const sessions = { s1: { summary: { participants, registered: 100 } } };
      return seasonReport(led("seen", "2027-03-22", { sessions }), { today: "2027-12-31" }).turnout;
    }),
    longer: suggestPlaces(wished, { season, between, times: ["17:00", "18:00"] }).length,
    reasons: [
      reasons(wished),
      reasons(led("late", "2027-03-29", { people: {}, schedule: { start: "2027-03-29", time: "20:00" } })),
      reasons(
        led("two", "2027-03-24", {
          people: {},
          format: "open-meetings",
          schedule: { start: "2027-03-24", time: "21:00", count: 1 },
        }),
      ),
    ],
  };
}

const helpers = ["a", "b", "c"].map((id) => ({
  id,
  name: `Example ${id}`,
  association: "Example Association",
  email: `${id}@groups.test`,
}));

const stated = {
  id: "walkers",
  title: "Walking with a bad back",
  publicName: "Peer group, spring 2027",
  organiser: { name: "Example Association", domain: "groups.test" },
};

/** The least that can be said of each format, in spring and in autumn: all the rest is the profile's. */
const silent = (["closed-group", "open-meetings", "single-event"] as const).flatMap((format) =>
  ["2027-01-12", "2027-09-07", "2027-12-21"].map((start) =>
    parsePlanOrThrow({ ...stated, format, schedule: { start, time: "18:00" } }),
  ),
);

/** A group without an end of which no rhythm is said. */
const standing = parsePlanOrThrow({
  ...stated,
  format: "open-meetings",
  schedule: { start: "2027-01-12", time: "18:00", ongoing: true },
});

const closed = goodPlans["closed-group"];
const event = goodPlans["single-event"];
const local = goodPlans["local-group"];
const { planningLeadDaysLeast, earlyRhythm, formats, publicity, registration, feedback, lifecycle, training } =
  guideProfile;

function lastOf(plan: GroupPlan): LocalDate {
  return resolvePlan(plan)._unsafeUnwrap().sessions.at(-1)?.local.date ?? plan.schedule.start;
}

const [barePost = ""] = publicityText(
  resolvePlan(parsePlanOrThrow({ ...closed, description: undefined }))._unsafeUnwrap(),
  "short-post",
  en.publicity,
).paragraphs;

/** Registration and publicity that begin and end just as late as they may, or close a day too early. */
function periodsAtTheEdge(format: GroupPlan["format"]): readonly object[] {
  const plan = goodPlans[format];
  const before = (days: number) => addDays(plan.schedule.start, -days);
  const figures = formats[format];
  const opensDays = figures.registrationOpensDaysLeast.value;
  const bySession = format === "open-meetings";
  const periods = [figures.registrationClosesDaysLeast.value, figures.registrationClosesDaysMost.value + 1].map(
    (closesDays) =>
      bySession
        ? { opensDaysBefore: opensDays, closesDaysBefore: closesDays }
        : { opens: before(opensDays), closes: before(closesDays) },
  );
  return [
    ...periods.map((period) => ({ ...plan, registration: { ...plan.registration, ...period } })),
    { ...plan, publicity: { ...plan.publicity, starts: before(figures.publicityStartsDaysLeast.value) } },
  ];
}

const leapYearInDays = 366;
const mornings = weekdays.map((weekday) => ({ weekday, part: "morning" }));

/** Plans that do just what a figure asks for, so that the least change of it shows. */
const atTheEdge = [
  { ...closed, organisation: { planningStarts: addDays(closed.schedule.start, -planningLeadDaysLeast.value) } },
  {
    ...event,
    organisation: {
      preparationStarts: addDays(event.schedule.start, -formats["single-event"].preparationDaysLeast.value),
    },
  },
  ...[{}, { starts: addDays(event.schedule.start, -weekInDays) }].map((told) => ({
    ...event,
    people: { ...event.people, speakers: [{ id: "speaker", name: "Example speaker" }] },
    publicity: { ...event.publicity, ...told },
  })),
  { ...goodPlans["open-meetings"], people: closed.people },
  ...[guideProfile.agenda.breakFromPercent, guideProfile.agenda.breakToPercent].map(({ value }) => ({
    ...closed,
    agenda: agendaWithBreakAt(value),
  })),
  ...[earlyRhythm.thenWeeksLeast, earlyRhythm.thenWeeksMost].map(({ value }) => ({
    ...goodPlans["local-group"],
    schedule: { ...goodPlans["local-group"].schedule, rhythm: thenEvery(value) },
  })),
  ...(["closed-group", "open-meetings", "single-event"] as const).flatMap(periodsAtTheEdge),
  ...[
    { publicity: { channels: ["web-page", "notice-board"] } },
    { description: "x".repeat(publicity.shortPostCharacters.value - barePost.length - " .".length) },
    ...[publicity.paidPostEurosLeast, publicity.paidPostEurosMost].map(({ value: euros }) => ({
      publicity: { ...closed.publicity, paidPost: { days: publicity.paidPostDaysLeast.value, euros } },
    })),
    { registration: { ...closed.registration, keptUntil: addDays(lastOf(closed), registration.keptDaysMost.value) } },
    { feedback: { ...closed.feedback, askedOn: addDays(lastOf(closed), feedback.askedWithinDays.value) } },
    ...[feedback.thresholdLeast, feedback.thresholdMost].map(({ value: threshold }) => ({
      feedback: { ...closed.feedback, threshold },
    })),
  ].map((change) => ({ ...closed, ...change })),
  ...[
    { ideaOn: addDays(local.schedule.start, -lifecycle.startUpDaysLeast.value) },
    { ideaOn: addDays(local.schedule.start, -lifecycle.startUpDaysMost.value) },
    { evaluateBy: addDays(local.schedule.start, lifecycle.evaluationDaysMost.value) },
    { gateway: { kind: "peer-event", on: local.schedule.start } },
  ].map((change) => ({ ...local, lifecycle: { ...local.lifecycle, ...change } })),
  // Whoever leads can in the morning only; what they learned holds to the day before the last session, or as long again.
  {
    ...event,
    schedule: { ...event.schedule, time: "12:00" },
    people: {
      ...event.people,
      facilitators: event.people?.facilitators?.map((one) => ({ ...one, available: mornings })),
    },
  },
  ...[addDays(lastOf(closed), -1), addDays(lastOf(closed), leapYearInDays)].map((ends) => {
    const orientationOn = `${Number(ends.slice(0, 4)) - training.orientationYears.value}${ends.slice(4)}`;
    return { ...closed, people: { ...closed.people, facilitators: learned({ orientationOn }) } };
  }),
  ...[addDays(lastOf(closed), -1), addDays(lastOf(closed), leapYearInDays)].map((ends) => {
    const basicCourseOn = `${Number(ends.slice(0, 4)) - training.basicCourseYears.value}${ends.slice(4)}`;
    return { ...closed, people: { ...closed.people, facilitators: learned({ basicCourseOn }) } };
  }),
  ...Object.entries(guideProfile.licences).map(([licence, { participants }]) => ({
    ...closed,
    registration: {},
    publicity: {},
    feedback: {},
    platform: { licence, organiser: "helper", expectedPeople: participants?.value },
    people: { facilitators: [{ id: "helper", name: "Example helper", isElectedOfficer: false }] },
    agenda: [{ parts: ["theme", "small-groups"], minutes: 120 }],
  })),
].map(parsePlanOrThrow);

/** The closed group's facilitators, of whose training more is known. */
function learned(training: object) {
  return closed.people?.facilitators?.map((person) => ({ ...person, training: { ...person.training, ...training } }));
}

/** Two hours whose break has its middle at a share of them. */
function agendaWithBreakAt(percent: number) {
  const from = (120 * percent) / 100 - 5;
  return [
    { parts: ["theme"], minutes: from },
    { parts: ["break"], minutes: 10 },
    { parts: ["theme"], minutes: 120 - from - 10 },
  ];
}

function thenEvery(weeks: number) {
  const beginning = { kind: "weekly", interval: earlyRhythm.weeks.value, times: earlyRhythm.sessionsMost.value };
  return [beginning, { kind: "weekly", interval: weeks }];
}

/**
 * Plans at the edge, silent plans, good plans of every kind, each rule broken on every kind that it can be: those that most
 * figures show in first, since the first difference is enough.
 */
const plans: readonly GroupPlan[] = [
  ...silent,
  standing,
  ...atTheEdge,
  ...Object.values(goodPlans),
  ...guideRuleExamples.flatMap(({ of, break: spoil }) => of.map((kind) => parsePlanOrThrow(spoil(goodPlans[kind])))),
];

const askedOfPractice = new Set<string>();
const byGuide = ofPractice(watched(guideProfile, (path) => askedOfPractice.add(path)));

interface Told {
  readonly follows: (group: Group) => unknown;
  readonly text: string;
  /** The figures that were asked for on the way. */
  readonly asked: ReadonlySet<string>;
}

/** What the guide's practice makes of a plan: how it resolves, and then each of its consequences. */
function toldByGuide(plan: GroupPlan): readonly Told[] {
  return getOrMake(asByGuide, plan, () => {
    let asked = new Set<string>();
    const group = resolved(
      plan,
      watched(guideProfile, (path) => asked.add(path)),
    )._unsafeUnwrap();
    return consequences.map((follows, place) => {
      if (place > 0) asked = new Set();
      const text = JSON.stringify(follows(group));
      return { follows, text, asked };
    });
  });
}

const asByGuide = new Map<GroupPlan, readonly Told[]>();

/** The same section, which tells the place of each figure that somebody asks for. */
function watched<Section extends object>(section: Section, tell: (path: string) => void, at = ""): Section {
  return new Proxy(section, {
    get: (whole, key) => {
      const part: unknown = Reflect.get(whole, key);
      if (typeof part !== "object" || part === null || typeof key === "symbol") return part;
      const path = `${at}/${key}`;
      if (!isFigure(part)) return watched(part, tell, path);
      tell(path);
      return part;
    },
  });
}
