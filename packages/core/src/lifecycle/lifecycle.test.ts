import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { ArgumentError, type LocalDate } from "../kernel/index.js";
import { parsePlanOrThrow, startUpSteps } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { foldLife, type LifeRecord, standingOf } from "./foldLife.js";
import { type LifeEvent, lifeEvents } from "./lifeEvent.js";
import { type Life, lifeOf } from "./lifeOf.js";
import { lifePhases, lifeStandings } from "./lifePhase.js";
import { phaseLeadersOf } from "./phaseLeadersOf.js";
import { phaseOfSession } from "./phaseOfSession.js";
import { rhythmAdvice } from "./rhythmAdvice.js";

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
        expect(foldLife(events).events).toEqual(events);
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
    // Its last day, and the session at which it parts, are told of until it has come.
    expect([at(ending, "2028-05-01")?.endsOn, at(ending, "2028-05-02")?.endsOn]).toEqual(["2028-05-02", undefined]);
    expect(at(ending, "2028-01-12")?.due.map(({ kind }) => kind)).toContain("ending");
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

describe("what a plan tells of a group's life", () => {
  const local = goodPlans["local-group"];

  test("each fact is an event, and those of one day go in the order of a group's life", () => {
    const day = local.schedule.start;
    const evaluations = [{ on: day, decision: "go-on" }];
    const steps = Object.fromEntries(startUpSteps.map((step) => [step, day]));
    const group = groupOf({
      ...local,
      ethics: { confidentialityAgreedOn: day },
      groundRules: { agreedOn: day },
      lifecycle: {
        ideaOn: day,
        steps,
        gateway: { kind: "peer-event", on: day },
        acquaintedOn: day,
        goalsAgreedOn: day,
        evaluations,
        endsOn: day,
      },
      sessions: undefined,
    });
    expect(lifeEvents(group)).toEqual([
      { kind: "idea", on: day },
      ...startUpSteps.map((step) => ({ kind: "step", step, on: day })),
      { kind: "gateway", on: day },
      { kind: "session", session: "s1", on: day },
      { kind: "confidentiality", on: day },
      { kind: "acquaintance", on: day },
      { kind: "ground-rules", on: day },
      { kind: "goals", on: day },
      { kind: "evaluation", on: day, decision: "go-on" },
      { kind: "end", on: day },
    ]);
  });

  test("what is not written down has not happened", () => {
    const silent = groupOf({ ...local, ethics: {}, groundRules: undefined, lifecycle: {} });
    expect(new Set(lifeEvents(silent).map(({ kind }) => kind))).toEqual(new Set(["session"]));
  });

  test("in order of time, whatever was written first; a closed group ends the day after its last session, or when it says", () => {
    const plan = goodPlans["closed-group"];
    expect(lifeEvents(groupOf(plan)).map(({ kind, on: day }) => `${day} ${kind}`)).toEqual([
      "2027-01-12 session",
      "2027-01-26 session",
      "2027-02-09 session",
      "2027-02-23 session",
      "2027-03-09 session",
      "2027-03-23 session",
      "2027-03-24 end",
    ]);
    expect(lifeEvents(groupOf({ ...plan, lifecycle: { endsOn: "2027-04-01" } })).at(-1)).toEqual({
      kind: "end",
      on: "2027-04-01",
    });
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const days = lifeEvents(group).map((event) => event.on);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  test("a session that is cancelled is none", () => {
    const group = groupOf({ ...goodPlans["closed-group"], sessions: { s6: { cancelled: true } } });
    expect(lifeEvents(group).at(-1)).toEqual({ kind: "end", on: "2027-03-10" });
    expect(group.sessions.slice(4).map((session) => phaseOfSession(group, session))).toEqual(["evaluating", undefined]);
  });
});

describe("a group's life on a day", () => {
  const local = goodPlans["local-group"];
  const at = (plan: object, today: LocalDate) => lifeOf(groupOf(plan), { today });

  test("a local group three weeks before it begins", () => {
    const life = at(local, "2026-12-31") as Life;
    expect(life).toMatchObject({
      standing: "starting-up",
      stages: [{ standing: "starting-up", since: "2026-09-01" }],
      leaders: ["initiator"],
      next: { standing: "beginning", lacks: ["first-session"] },
      sessions: [],
      membership: "replenished",
      initiator: undefined,
      gateway: undefined,
    });
    // Its plan has answered the questions, chosen how one joins and found who leads.
    expect(life.asks.map(({ ask }) => ask)).toEqual(["prepare-first-session", "tell-the-facilitator"]);
    expect(life.due.map(({ id, due: day }) => `${day} ${id}`)).toEqual([
      "2027-01-19 confidentiality",
      "2027-03-02 ground-rules",
      "2027-09-07 ground-rules-look",
      "2028-01-18 evaluation",
    ]);
    // Those who come in January come to the first session.
    expect(life.newcomersOn).toBe("2027-09-01");
    expect(life.rhythm).toEqual({
      now: "first",
      first: { sessionsLeast: 3, sessionsMost: 4, weeks: 2 },
      later: { weeks: 4, weeksLeast: 3, weeksMost: 5 },
      source: { document: "handbook", section: "4.4" },
    });
  });

  test("all that belongs to a group's life is due until it is done, and nothing else is", () => {
    const starter = { id: "starter", name: "Example starter" };
    const silent = {
      ...local,
      ethics: {},
      groundRules: {},
      people: { ...local.people, initiator: { person: starter } },
      lifecycle: { gateway: { kind: "peer-event", on: "2026-12-12" } },
    };
    const kinds = (today: LocalDate) => at(silent, today)?.due.map(({ kind }) => kind);
    expect(kinds("2026-09-01")).toEqual([
      "need",
      "partners",
      "audience",
      "gateway",
      "encouragement",
      "confidentiality",
      "ground-rules",
      "initiator-leaves",
      "ground-rules-look",
      "evaluation",
    ]);
    const done = { ...silent, done: { need: "2026-09-21", confidentiality: "2027-01-19" } };
    expect(at(done, "2026-09-01")?.due.map(({ kind }) => kind)).toEqual(
      kinds("2026-09-01")?.filter((kind) => kind !== "need" && kind !== "confidentiality"),
    );
  });

  test("newcomers come on the next of the days agreed, that day included", () => {
    const joining = { ...local, lifecycle: { ...local.lifecycle, newcomersJoin: ["02-10", "09-01"] } };
    expect(at(joining, "2027-02-10")?.newcomersOn).toBe("2027-02-10");
    expect(at(joining, "2027-02-11")?.newcomersOn).toBe("2027-09-01");
    expect(at({ ...joining, membership: "open" }, "2027-02-10")?.newcomersOn).toBeUndefined();
  });

  test("a group without an end meets every two weeks for its first four sessions, then about once a month", () => {
    // The fourth session is on 2 March.
    expect(at(local, "2027-03-01")?.rhythm?.now).toBe("first");
    expect(at(local, "2027-03-02")?.rhythm?.now).toBe("later");
    expect(at(goodPlans["open-meetings"], "2027-03-02")?.rhythm).toBeUndefined();
  });

  test("a closed group's sessions stand for the phases, each with its number", () => {
    const group = { ...goodPlans["closed-group"], sessions: { s2: { cancelled: true } } };
    expect(at(group, "2027-01-01")?.sessions).toEqual([
      { session: "s1", number: 1, phase: "beginning" },
      { session: "s3", number: 3, phase: "getting-acquainted" },
      { session: "s4", number: 4, phase: "working-together" },
      { session: "s5", number: 5, phase: "working-together" },
      { session: "s6", number: 6, phase: "evaluating" },
    ]);
    expect(at(goodPlans["open-meetings"], "2027-01-01")?.sessions).toEqual([]);
  });

  test("a closed group waits for its first session, then for its next ones, then for its last day", () => {
    const next = (today: LocalDate) => at(goodPlans["closed-group"], today)?.next;
    expect(next("2027-01-11")).toEqual({ standing: "beginning", lacks: ["first-session"] });
    expect(next("2027-01-12")).toEqual({ standing: "getting-acquainted", lacks: ["next-sessions"] });
    expect(next("2027-03-09")).toEqual({ standing: "evaluating", lacks: ["next-sessions"] });
    expect(next("2027-03-23")).toEqual({ standing: "ended", lacks: ["last-day"] });
    expect(next("2027-03-24")).toBeUndefined();
  });

  test("a group that goes on looks back again when the time comes", () => {
    const day = "2027-03-02";
    const looks = (...evaluations: readonly object[]) => ({
      ...local,
      ethics: { confidentialityAgreedOn: day },
      groundRules: { agreedOn: day },
      lifecycle: { acquaintedOn: day, goalsAgreedOn: day, evaluations },
    });
    const goesOn = looks({ on: "2027-09-07", decision: "go-on" });
    expect(at(goesOn, "2027-12-31")?.next).toEqual({ standing: "evaluating", lacks: ["evaluation"] });
    expect(at(goesOn, "2027-12-31")?.stages.map(({ standing }) => standing)).toEqual([
      ...lifePhases,
      "working-together",
    ]);
    const ends = looks({ on: "2027-09-07", decision: "go-on" }, { on: "2027-12-07", decision: "end" });
    expect(at(ends, "2027-12-31")).toMatchObject({
      standing: "evaluating",
      next: { standing: "ended", lacks: ["last-day"] },
    });
    const goesOnAfterAll = looks({ on: "2027-09-07", decision: "end" }, { on: "2027-12-07" });
    expect(at(goesOnAfterAll, "2027-12-31")?.next).toEqual({ standing: "ended", lacks: ["decision"] });
  });

  test("what is due is told with how it stands on the day", () => {
    const states = (today: LocalDate) => at(local, today)?.due.map(({ id, state }) => `${id} ${state}`);
    expect(states("2027-09-07")).toEqual(["confidentiality late", "ground-rules-look now", "evaluation coming"]);
  });

  test("a group that meets again and again waits for what it agrees on, not for sessions", () => {
    expect(at(goodPlans["open-meetings"], "2027-01-12")?.next).toEqual({
      standing: "getting-acquainted",
      lacks: ["confidentiality", "acquaintance"],
    });
    const acquainted = { ...local, ethics: { confidentialityAgreedOn: "2027-01-19" }, groundRules: undefined };
    const lifecycle = { acquaintedOn: "2027-02-02", evaluations: [] };
    expect(at({ ...acquainted, lifecycle }, "2027-02-02")?.next).toEqual({
      standing: "working-together",
      lacks: ["ground-rules", "goals"],
    });
  });

  test("a group that has decided to end waits for its last day, however often it meets until then", () => {
    const day = "2027-03-02";
    const ending = {
      ...local,
      ethics: { confidentialityAgreedOn: day },
      groundRules: { agreedOn: day },
      lifecycle: { acquaintedOn: day, goalsAgreedOn: day, evaluations: [{ on: "2027-09-07", decision: "end" }] },
    };
    expect(at(ending, "2027-10-31")).toMatchObject({ isToEnd: true, next: { standing: "ended", lacks: ["last-day"] } });
  });

  test("a group that citizens keep is asked nothing of an association", () => {
    const kept = { ...local, lifecycle: { ...local.lifecycle, background: "citizen" } };
    const of = (plan: object) => new Set(at(plan, "2026-12-31")?.asks.map((asked) => asked.of));
    expect(of(local)).toEqual(new Set(["initiator", "association"]));
    expect(of(kept)).toEqual(new Set(["initiator"]));
  });

  test("an initiator who leads is none who leaves; one who does not leaves after four sessions, or as agreed", () => {
    const person = { id: "starter", name: "Example starter" };
    const gathered = (staysForSessions?: number) => ({
      ...local,
      people: { ...local.people, initiator: { person, staysForSessions } },
    });
    expect(at(gathered(), "2027-01-19")?.initiator).toEqual({ person, leavesOn: "2027-03-02" });
    expect(at(gathered(3), "2027-01-19")?.initiator).toEqual({ person, leavesOn: "2027-02-16", sessions: 3 });
    expect(at(gathered(99), "2027-01-19")?.initiator).toEqual({ person, leavesOn: undefined, sessions: 99 });
    // From the phase in which they withdraw.
    const acquainted = { ...gathered(), ethics: { confidentialityAgreedOn: "2027-01-19" } };
    const later = { ...acquainted, lifecycle: { ...local.lifecycle, acquaintedOn: "2027-02-02" } };
    expect(at(later, "2027-02-02")?.asks.map(({ ask }) => ask)).toContain("step-aside");
    const { initiator: _, ...others } = later.people;
    expect(at({ ...later, people: others }, "2027-02-02")?.asks.map(({ ask }) => ask)).not.toContain("step-aside");
  });

  test("an event before the group is held from its day on; an evening on the net has its place already", () => {
    const on = "2026-12-05";
    const evening = (more: object, today: LocalDate) =>
      at({ ...local, ...more, lifecycle: { gateway: { kind: "information-evening", on } } }, today)?.gateway;
    expect(evening({}, "2026-12-04")).toEqual({
      kind: "information-evening",
      on,
      isHeld: false,
      source: { document: "handbook", section: "4.3" },
      lacks: [],
    });
    expect(evening({}, on)?.isHeld).toBe(true);
    const bare = { people: {}, registration: {}, publicity: {}, feedback: {} };
    expect(evening({ ...bare, venue: { kind: "online" } }, on)).toMatchObject({ lacks: ["facilitator"] });
    expect(evening({ ...bare, venue: { kind: "in-person", place: "Library" } }, on)).toMatchObject({
      lacks: ["facilitator"],
    });
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

test("what no plan would hand over is told by its name", () => {
  const group = groupOf(goodPlans["local-group"]);
  const soon = { today: "soon" } as never;
  const calls: readonly (readonly [string, () => unknown])[] = [
    ["events", () => foldLife(undefined as never)],
    ["events.0.kind", () => foldLife([{ on: "2027-01-12" }] as never)],
    ["events.0.on", () => foldLife([{ kind: "idea", on: "soon" }] as never)],
    // A single event has no life of its own.
    ["options.today", () => lifeOf(groupOf(goodPlans["single-event"]), soon)],
    ["options.today", () => rhythmAdvice(group, soon)],
  ];
  for (const [argument, call] of calls) {
    expect(call, argument).toThrow(expect.objectContaining({ argument }));
    expect(call, argument).toThrow(ArgumentError);
  }
});
