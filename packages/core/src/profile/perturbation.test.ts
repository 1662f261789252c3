import { expect, test } from "vitest";
import { type Group, resolvePlan } from "../group/index.js";
import { addDays, languages } from "../kernel/index.js";
import { type GroupPlan, parsePlanOrThrow } from "../plan/index.js";
import { guideRules, reviewGroup } from "../review/index.js";
import { goodPlans, guideRuleExamples } from "../rule-examples/index.js";
import { programme, timetable } from "../timetable/index.js";
import { defineProfileOrThrow } from "./defineProfile.js";
import type { Figure } from "./figure.js";
import { guideProfile } from "./guideProfile.js";
import type { Profile } from "./profile.js";

type Value = string | number | boolean;
type Leaf = readonly [path: string, value: Value];

/** A figure on which nothing depends would let a federation believe that it had decided something. */
test.each(figuresOf(guideProfile))("%s (%s) decides something", (path, value) => {
  const changes = changesOf(path, value).map((changed) => profileWith(path, changed));
  expect(changes.some((profile) => plans.some((plan) => told(plan, profile) !== asByGuide.get(plan)))).toBe(true);
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
  if (typeof value === "number") return [value + 1, value - 1];
  const others = alternatives.find((each) => each.includes(value));
  if (others === undefined) throw new Error(`Say what ${path} can be instead of ${value}`);
  return others.filter((other) => other !== value);
}

const alternatives: readonly (readonly string[])[] = [
  languages,
  ["Europe/Helsinki", "Europe/Stockholm"],
  ["flag", "skip"],
  ["06-14", "06-15", "06-16"],
  ["12-14", "12-15", "12-16"],
  ["15:59", "16:00", "16:01"],
  ["20:59", "21:00", "21:01"],
  Object.keys(guideProfile.licences),
];

function profileWith(path: string, value: Value): Profile {
  const steps = path.split("/").slice(1);
  const change = steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  return defineProfileOrThrow(guideProfile, { name: "Example Federation", ...(change as object) });
}

/** All that follows from a plan, but for the profile itself, which is handed through. */
function told(plan: GroupPlan, profile: Profile): string {
  return JSON.stringify(resolvePlan(plan, profile, { today: plan.schedule.start }).map(consequences));
}

function consequences(group: Group) {
  const { profile: _, platform, ...others } = group;
  return {
    ...others,
    platform: { ...platform, terms: undefined },
    timetables: group.sessions.map((session) => timetable(group, session)),
    programmes: group.sessions.map((session) => programme(group, session)),
    findings: reviewGroup(group, { rules: guideRules }),
  };
}

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

const closed = goodPlans["closed-group"];
const event = goodPlans["single-event"];
const { planningLeadDaysLeast, earlyRhythm, formats } = guideProfile;

/** Plans that do just what a figure asks for, so that the least change of it shows. */
const atTheEdge = [
  { ...closed, organisation: { planningStarts: addDays(closed.schedule.start, -planningLeadDaysLeast.value) } },
  {
    ...event,
    organisation: {
      preparationStarts: addDays(event.schedule.start, -formats["single-event"].preparationDaysLeast.value),
    },
  },
  { ...goodPlans["open-meetings"], people: closed.people },
  ...[guideProfile.agenda.breakFromPercent, guideProfile.agenda.breakToPercent].map(({ value }) => ({
    ...closed,
    agenda: agendaWithBreakAt(value),
  })),
  ...[earlyRhythm.thenWeeksLeast, earlyRhythm.thenWeeksMost].map(({ value }) => ({
    ...goodPlans["local-group"],
    schedule: { ...goodPlans["local-group"].schedule, rhythm: thenEvery(value) },
  })),
  ...Object.entries(guideProfile.licences).map(([licence, { participants }]) => ({
    ...closed,
    platform: { licence, organiser: "helper", expectedPeople: participants?.value },
    people: { facilitators: [{ id: "helper", name: "Example helper", isElectedOfficer: false }] },
    agenda: [{ parts: ["theme", "small-groups"], minutes: 120 }],
  })),
].map(parsePlanOrThrow);

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

/** Good plans of every kind, each rule broken on every kind that it can be, silent plans, plans at the edge. */
const plans: readonly GroupPlan[] = [
  ...Object.values(goodPlans),
  ...guideRuleExamples.flatMap(({ of, break: spoil }) => of.map((kind) => parsePlanOrThrow(spoil(goodPlans[kind])))),
  ...silent,
  ...atTheEdge,
];

const asByGuide = new Map(plans.map((plan) => [plan, told(plan, guideProfile)]));
