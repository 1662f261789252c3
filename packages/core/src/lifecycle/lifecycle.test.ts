import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import type { LocalDate } from "../kernel/index.js";
import { parsePlanOrThrow, startUpSteps } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { foldLife, type LifeRecord, standingOf } from "./foldLife.js";
import { type LifeEvent, lifeEvents } from "./lifeEvent.js";
import { lifeOf } from "./lifeOf.js";
import { lifePhases, lifeStandings } from "./lifePhase.js";
import { phaseLeadersOf } from "./phaseLeadersOf.js";
import { phaseOfSession } from "./phaseOfSession.js";

const groupOf = (plan: object): Group =>
  resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))), undefined, { horizon: "2028-12-31" });

const on = arbitraries.localDate();
/** Anything that may be written down of a group's life, in any order, however unlikely. */
const anyEvent: fc.Arbitrary<LifeEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      ...(["idea", "gateway", "confidentiality", "acquaintance", "ground-rules", "goals"] as const),
    ),
    on,
  }),
  fc.record({ kind: fc.constant("step" as const), step: fc.constantFrom(...startUpSteps), on }),
  fc.record({
    kind: fc.constant("session" as const),
    session: fc.constantFrom("s1", "s2"),
    phase: fc.option(fc.constantFrom(...lifePhases), { nil: undefined }),
    on,
  }),
  fc.record({
    kind: fc.constant("evaluation" as const),
    decision: fc.constantFrom("go-on" as const, "end" as const, undefined),
    on,
  }),
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("end" as const), on }) },
);
const lives = fc
  .array(anyEvent, { maxLength: 25 })
  .map((events) => events.toSorted((one, other) => one.on.localeCompare(other.on)));

const standings = ({ stages }: LifeRecord) => stages.map(({ standing }) => standing);

describe("a group's life", () => {
  it("skips no phase: it goes to the next, back to working together after looking back, or ends", () => {
    fc.assert(
      fc.property(lives, (events) => {
        const passed = standings(foldLife(events));
        expect(passed[0] ?? "starting-up").toBe("starting-up");
        passed.slice(1).forEach((standing, index) => {
          const before = passed[index] ?? "starting-up";
          const allowed = [lifeStandings[lifeStandings.indexOf(before) + 1], "ended"];
          if (before === "evaluating") allowed.push("working-together");
          expect(allowed).toContain(standing);
        });
        expect(passed.indexOf("ended")).toBe(passed.includes("ended") ? passed.length - 1 : -1);
      }),
    );
  });

  it("is the same however often it is told, and the beginning of it is the earlier state", () => {
    fc.assert(
      fc.property(lives, fc.nat(), (events, at) => {
        expect(foldLife(events)).toEqual(foldLife(structuredClone(events)));
        const earlier = foldLife(events.slice(0, at % (events.length + 1))).stages;
        expect(foldLife(events).stages.slice(0, earlier.length)).toEqual(earlier);
      }),
    );
  });

  it("enters each phase on a day on which something happened, in order of time", () => {
    fc.assert(
      fc.property(lives, (events) => {
        const days = foldLife(events).stages.map(({ since }) => since);
        expect(days).toEqual(days.toSorted());
        for (const day of days) expect(events.map((event) => event.on)).toContain(day);
      }),
    );
  });

  it("of any plan stands on a day where it stood on that day when one looks later", () => {
    fc.assert(
      fc.property(arbitraries.group(), arbitraries.localDate(), arbitraries.localDate(), (group, one, other) => {
        const [early, late] = [one, other].sort() as [LocalDate, LocalDate];
        const stages = lifeOf(group, { today: early })?.stages ?? [];
        expect(lifeOf(group, { today: late })?.stages.slice(0, stages.length) ?? []).toEqual(stages);
        expect(lifeOf(group, { today: early }) === undefined).toBe(group.format === "single-event");
      }),
    );
  });
});

test("a closed group's six sessions: beginning, getting acquainted, three together, looking back", () => {
  const group = groupOf(goodPlans["closed-group"]);
  const phases = group.sessions.map((session) => phaseOfSession(group, session));
  const together = "working-together";
  expect(phases).toEqual(["beginning", "getting-acquainted", together, together, together, "evaluating"]);
  const standing = (today: LocalDate) => lifeOf(group, { today })?.standing;
  expect(group.sessions.map(({ local }) => standing(local.date))).toEqual(phases);
  expect([standing("2027-01-11"), standing("2027-03-24")]).toEqual(["starting-up", "ended"]);
});

test("a closed group whose sessions fall away still goes through every phase", () => {
  const cancelled = Object.fromEntries(["s2", "s3", "s4", "s5"].map((key) => [key, { cancelled: true }]));
  const group = groupOf({ ...goodPlans["closed-group"], sessions: cancelled });
  expect(lifeOf(group, { today: "2027-03-23" })?.stages.map(({ standing }) => standing)).toEqual([...lifePhases]);
});

describe("a group without an end, which judges itself", () => {
  const local = goodPlans["local-group"];
  const start = local.schedule.start;
  const living = (change: object, ethics: object = {}) =>
    groupOf({ ...local, groundRules: {}, ethics, lifecycle: { ...local.lifecycle, ...change } });
  const at = (group: Group, today: LocalDate) => lifeOf(group, { today });

  test("however long it meets, it gets acquainted when it says so, and only with confidentiality agreed", () => {
    const silent = living({ acquaintedOn: undefined, goalsAgreedOn: undefined });
    expect(at(silent, "2028-06-01")).toMatchObject({
      standing: "beginning",
      next: { standing: "getting-acquainted", lacks: ["confidentiality", "acquaintance"] },
    });
    const agreed = living({ acquaintedOn: "2027-03-02" }, { confidentialityAgreedOn: start });
    expect(at(agreed, "2027-03-01")?.standing).toBe("beginning");
    expect(at(agreed, "2027-03-02")?.standing).toBe("getting-acquainted");
    const late = living({ acquaintedOn: "2027-03-02" }, { confidentialityAgreedOn: "2027-03-16" });
    expect(at(late, "2027-03-15")?.next?.lacks).toEqual(["confidentiality"]);
    expect(at(late, "2027-03-16")?.standing).toBe("getting-acquainted");
  });

  test("works together when it has rules and goals; looks back; goes on, or ends on the day agreed", () => {
    const facts = { acquaintedOn: "2027-03-02", goalsAgreedOn: "2027-04-06" };
    const group = (more: object) =>
      groupOf({
        ...local,
        ethics: { confidentialityAgreedOn: start },
        groundRules: { agreedOn: "2027-03-30" },
        lifecycle: { ...local.lifecycle, ...facts, ...more },
      });
    expect(at(group({}), "2027-04-05")?.next).toEqual({ standing: "working-together", lacks: ["goals"] });
    expect(at(group({}), "2027-04-06")?.standing).toBe("working-together");
    const looked = (decision?: string) => group({ evaluations: [{ on: "2028-01-11", decision }] });
    expect(at(looked(), "2028-01-12")?.next).toEqual({ standing: "ended", lacks: ["decision"] });
    expect(at(looked("go-on"), "2028-01-12")).toMatchObject({ standing: "working-together" });
    expect(at(looked("end"), "2028-01-12")?.next).toEqual({ standing: "ended", lacks: ["last-day"] });
    const ending = group({ evaluations: [{ on: "2028-01-11", decision: "end" }], endsOn: "2028-05-02" });
    expect([at(ending, "2028-05-01")?.standing, at(ending, "2028-05-02")?.standing]).toEqual(["evaluating", "ended"]);
    expect(at(ending, "2028-05-02")).toMatchObject({ due: [], asks: [], next: undefined });
  });

  test("an evaluation before it works together is no step further", () => {
    const group = living({ evaluations: [{ on: "2027-03-02" }] }, { confidentialityAgreedOn: start });
    expect(at(group, "2027-12-31")?.standing).toBe("beginning");
  });

  test("what the initiator is asked is asked only where somebody else leads", () => {
    const person = { id: "starter", name: "Example starter" };
    const withAnother = groupOf({ ...local, people: { ...local.people, initiator: { person } } });
    const [first] = local.people?.facilitators ?? [];
    const asked = (group: Group) => at(group, start)?.asks.map(({ ask }) => ask);
    expect(asked(withAnother)).toContain("stay-for-a-while");
    expect(at(withAnother, start)?.initiator).toEqual({ person, leavesOn: withAnother.sessions[3]?.local.date });
    expect(asked(groupOf({ ...local, people: { ...local.people, initiator: { person: first } } }))).not.toContain(
      "stay-for-a-while",
    );
  });

  test("a peer event has the handbook's measures; an information evening lacks what is not known yet", () => {
    const gateway = (kind: string, more: object = {}) =>
      at(groupOf({ ...local, ...more, lifecycle: { gateway: { kind, on: "2026-12-05" } } }), "2026-12-01")?.gateway;
    expect(gateway("peer-event")).toMatchObject({
      isHeld: false,
      hours: { least: 4, most: 5 },
      people: { least: 20, most: 100 },
      talkMinutes: 60,
    });
    expect(gateway("information-evening")).toMatchObject({ lacks: [] });
    const bare = { people: {}, registration: {}, publicity: {}, feedback: {}, venue: { kind: "in-person" } };
    expect(gateway("information-evening", bare)).toMatchObject({ lacks: ["place", "facilitator"] });
  });
});

test("the handbook's table of who leads", () => {
  expect(lifePhases.map((phase) => phaseLeadersOf(phase))).toEqual([
    ["initiator"],
    ["initiator", "peer-facilitator"],
    ["peer-facilitator", "shared-lead"],
    ["shared-lead", "peer-facilitator"],
    ["shared-lead", "peer-facilitator"],
  ]);
});

test("an event before anything is written down leaves a group starting up", () => {
  expect(standingOf(foldLife([]))).toBe("starting-up");
  const silent = groupOf({ ...goodPlans["local-group"], lifecycle: {}, ethics: {}, groundRules: {} });
  expect(lifeEvents(silent).map(({ kind }) => kind)).toContain("session");
  expect(lifeOf(silent, { today: "2026-01-01" })).toMatchObject({ standing: "starting-up", stages: [] });
});
