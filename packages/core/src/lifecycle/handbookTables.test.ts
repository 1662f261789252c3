import { expect, it, test } from "vitest";
import { handbook, type Source } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { backgrounds, leadings } from "../plan/index.js";
import { lifeLacks } from "./foldLife.js";
import { groupBackgrounds } from "./groupBackgrounds.js";
import { leadingKinds } from "./leadingKinds.js";
import { lifePhases, phaseLeaders } from "./lifePhase.js";
import { lifeAsks, lifePhasePractice } from "./lifePhasePractice.js";
import { natureKinds } from "./natureKinds.js";
import { phaseLeadersOf } from "./phaseLeadersOf.js";

// A second opinion on what the handbook says in tables and lists, written from it by hand: chapter 2, 4.1–4.5 and 6.1.
const place = ({ document, section }: Source) => `${document} ${section}`;

test("what the phases ask, of whom, and where it is written", () => {
  const asked = Object.entries(lifePhasePractice).map(([phase, { asks }]) => [
    phase,
    asks.map(({ ask, of, source }) => `${of}: ${ask}, ${place(source)}`),
  ]);
  expect(Object.fromEntries(asked)).toEqual({
    "starting-up": [
      "initiator: answer-questions, handbook 4.2",
      "initiator: choose-membership, handbook 4.2",
      "initiator: find-facilitator, handbook 4.2",
      "initiator: prepare-first-session, handbook 4.4",
      "association: tell-the-facilitator, handbook 6.1",
    ],
    beginning: [
      "facilitators: welcome-each, handbook 4.4",
      "facilitators: agree-on-confidentiality, handbook 4.4",
      "facilitators: lead-more-at-first, handbook 4.4",
      "facilitators: share-the-time, handbook 4.4",
      "group: tell-as-much-as-you-like, handbook 4.4",
      "initiator: stay-for-a-while, handbook 4.4",
    ],
    "getting-acquainted": [
      "facilitators: open-the-talk, handbook 4.4",
      "group: make-ground-rules, handbook 4.4",
      "group: agree-on-goals, handbook 4.4",
      "group: share-the-tasks, handbook 4.4",
      "initiator: step-aside, handbook 4.4",
    ],
    "working-together": [
      "group: answer-together, handbook 4.5",
      "group: raise-problems, handbook 4.5",
      "group: look-at-the-rules, handbook 4.1",
      "facilitators: keep-it-varied, handbook 4.5",
      "facilitators: keep-the-times, handbook 4.5",
    ],
    evaluating: [
      "facilitators: make-time-to-look-back, handbook 4.5",
      "group: look-back, handbook 4.5",
      "group: decide, handbook 4.5",
      "group: plan-the-ending, handbook 4.5",
    ],
    ended: [],
  });
  expect(Object.values(lifePhasePractice).map(({ source }) => source)).toEqual(Array(6).fill(handbook("4.1")));
});

test("what people do in a group asks of it, when it works together", () => {
  expect(Object.entries(natureKinds).map(([nature, { ask, of, source }]) => [nature, of, ask, place(source)])).toEqual([
    ["everyday-problems", "group", "seek-expert-knowledge", "handbook 4.4"],
    ["being-together", "group", "do-things-together", "handbook 4.4"],
    ["personal-growth", "facilitators", "leave-room-for-talk", "handbook 4.4"],
    ["influencing", "group", "pass-experience-on", "handbook 4.4"],
  ]);
});

it("asks at some time all that can be asked, and there are words for all of it", () => {
  const asked = [
    ...Object.values(lifePhasePractice).flatMap(({ asks }) => asks.map(({ ask }) => ask)),
    ...Object.values(natureKinds).map(({ ask }) => ask),
    // In the place of others, where a professional leads, and where it is decided that the group ends.
    "keep-the-lead",
    "plan-the-last-session",
  ];
  expect([...lifeAsks].sort()).toEqual([...asked].sort());
  expect([...lifeAsks].sort()).toEqual(Object.keys(en.life.asks).sort());
  expect([...lifeLacks].sort()).toEqual(Object.keys(en.life.lacks).sort());
  expect([...phaseLeaders].sort()).toEqual(Object.keys(en.life.leaders).sort());
});

test("how groups differ by what stands behind them", () => {
  const yesOrNo = (is: boolean) => (is ? "yes" : "no");
  const told = backgrounds.map((background) => {
    const { outsideDependence, experientialKnowledge, ...kind } = groupBackgrounds[background];
    return [
      background,
      yesOrNo(outsideDependence),
      kind.partners,
      kind.innerIndependence,
      kind.leader,
      yesOrNo(experientialKnowledge),
      kind.expertKnowledge,
      place(kind.source),
    ];
  });
  expect(told).toEqual([
    ["citizen", "no", "none-regular", "yes", "member-or-none", "yes", "no", "handbook 2"],
    ["association", "yes", "third-sector", "perhaps", "member", "yes", "sometimes", "handbook 2"],
    ["intermediary", "yes", "third-and-public-sector", "perhaps", "member-or-professional", "yes", "yes", "handbook 2"],
    ["public", "yes", "public-sector", "no", "professional", "no", "yes", "handbook 2"],
  ]);
});

test("the ways to lead, and what is different in each", () => {
  expect(leadingKinds).toEqual({
    members: { hasExperience: true, sharedLead: "from-the-start", advisesTwo: false, source: handbook("2") },
    peer: {
      leader: "peer-facilitator",
      hasExperience: true,
      sharedLead: "grows",
      advisesTwo: true,
      source: handbook("4.4"),
    },
    "facilitator-without-experience": {
      leader: "facilitator",
      hasExperience: false,
      sharedLead: "grows",
      advisesTwo: false,
      source: handbook("2"),
    },
    professional: {
      leader: "professional",
      hasExperience: false,
      sharedLead: "seldom",
      advisesTwo: false,
      source: handbook("4.2"),
    },
  });
  expect(Object.keys(leadingKinds).sort()).toEqual([...leadings].sort());
});

test("who leads in each phase: a professional keeps the lead, members share it from the start, nobody leads twice", () => {
  expect(lifePhases.map((phase) => phaseLeadersOf(phase, "professional"))).toEqual([
    ["initiator"],
    ["initiator", "professional"],
    ["professional", "shared-lead"],
    ["professional", "shared-lead"],
    ["professional", "shared-lead"],
  ]);
  expect(lifePhases.map((phase) => phaseLeadersOf(phase, "members"))).toEqual([
    ["initiator"],
    ["initiator", "shared-lead"],
    ["shared-lead"],
    ["shared-lead"],
    ["shared-lead"],
  ]);
  expect(lifePhases.map((phase) => phaseLeadersOf(phase, "facilitator-without-experience"))).toEqual([
    ["initiator"],
    ["initiator", "facilitator"],
    ["facilitator", "shared-lead"],
    ["shared-lead", "facilitator"],
    ["shared-lead", "facilitator"],
  ]);
  expect(phaseLeadersOf("ended")).toEqual([]);
});
