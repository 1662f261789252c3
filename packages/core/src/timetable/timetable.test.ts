import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Format, formats } from "../format/index.js";
import { type Group, resolvePlan, resolvePlanOrThrow, type Session } from "../group/index.js";
import { minutesOfDay } from "../kernel/index.js";
import { parsePlan, parsePlanOrThrow } from "../plan/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { timetable } from "./index.js";

function groupOf(format: Format, schedule: object, more: object = {}): Group {
  const plan = minimalPlan(format);
  return resolvePlanOrThrow(parsePlanOrThrow({ ...plan, ...more, schedule: { ...plan.schedule, ...schedule } }));
}

function firstOf(group: Group): Session {
  return group.sessions.at(0) as Session;
}

/** As one would read it aloud. */
function read(group: Group, session = firstOf(group)): readonly string[] {
  return timetable(group, session).map((row) => {
    const what = row.kind === "segment" ? row.segment.parts.join(", ") : row.kind;
    return `${row.from}–${row.to} ${what}${row.kind === "segment" && row.lead ? ` (${row.lead.name})` : ""}`;
  });
}

describe("the timetables that the guide prints", () => {
  const evening = { start: "2027-03-01", time: "18:00" };
  const agenda = [
    { parts: ["welcome", "programme", "ground-rules"], minutes: 10 },
    { parts: ["introductions"], minutes: 25 },
    { parts: ["theme"], minutes: 25 },
    { parts: ["break"], minutes: 10 },
    { parts: ["theme"], minutes: 35 },
    { parts: ["wishes", "closing-round", "next-time"], minutes: 15 },
  ];
  const printed = [
    "17:30–17:45 preparation",
    "17:45–18:00 admission",
    "18:00–18:10 welcome, programme, ground-rules",
    "18:10–18:35 introductions",
    "18:35–19:00 theme",
    "19:00–19:10 break",
    "19:10–19:45 theme",
    "19:45–20:00 wishes, closing-round, next-time",
    "20:00–20:15 reflection",
  ];

  it.each(["closed-group", "open-meetings"] as const)("%s, 18.00–20.00, as stated in a plan", (format) => {
    expect(read(groupOf(format, evening, { agenda }))).toEqual(printed);
  });

  it.each(["closed-group", "open-meetings"] as const)("%s, 18.00–20.00, when the plan says nothing of it", (format) => {
    const group = groupOf(format, evening);
    expect(read(group, group.sessions[3])).toEqual(printed);
  });

  it("the event of Monday 22 May 2023, 17.30–19.30, with its gap", () => {
    const people = { coordinator: { id: "maija", name: "Maija" } };
    const programme = [
      { parts: ["welcome"], minutes: 10, lead: "maija" },
      { parts: ["expert"], minutes: 15 },
      { parts: ["stories", "questions"], minutes: 60, at: "18:00" },
      { parts: ["break"], minutes: 5 },
      { parts: ["small-groups"], minutes: 20 },
      { parts: ["closing", "survey"], minutes: 5, lead: "maija" },
    ];
    expect(
      read(groupOf("single-event", { start: "2023-05-22", time: "17:30" }, { people, agenda: programme })),
    ).toEqual([
      "17:00–17:15 preparation",
      "17:15–17:30 admission",
      "17:30–17:40 welcome (Maija)",
      "17:40–17:55 expert",
      "17:55–18:00 gap",
      "18:00–19:00 stories, questions",
      "19:00–19:05 break",
      "19:05–19:25 small-groups",
      "19:25–19:30 closing, survey (Maija)",
      "19:30–19:45 reflection",
    ]);
  });
});

it("shows what an agenda leaves of a session as a gap at its end", () => {
  const agenda = [{ parts: ["welcome"], minutes: 90 }];
  expect(read(groupOf("closed-group", { time: "18:00" }, { agenda })).slice(-3)).toEqual([
    "18:00–19:30 welcome",
    "19:30–20:00 gap",
    "20:00–20:15 reflection",
  ]);
});

describe("on the wall clock", () => {
  const talk = [
    { parts: ["welcome"], minutes: 60 },
    { parts: ["stories"], minutes: 60 },
  ];

  it("goes on past midnight", () => {
    expect(read(groupOf("single-event", { time: "23:00" }, { agenda: talk }))).toEqual([
      "22:30–22:45 preparation",
      "22:45–23:00 admission",
      "23:00–00:00 welcome",
      "00:00–01:00 stories",
      "01:00–01:15 reflection",
    ]);
  });

  it("leaps with the clocks in spring", () => {
    expect(read(groupOf("single-event", { start: "2027-03-28", time: "02:30" }, { agenda: talk }))).toEqual([
      "02:00–02:15 preparation",
      "02:15–02:30 admission",
      "02:30–04:30 welcome",
      "04:30–05:30 stories",
      "05:30–05:45 reflection",
    ]);
  });

  it("shows an hour twice in autumn", () => {
    expect(read(groupOf("single-event", { start: "2027-10-31", time: "02:30" }, { agenda: talk }))).toEqual([
      "02:00–02:15 preparation",
      "02:15–02:30 admission",
      "02:30–03:30 welcome",
      "03:30–03:30 stories",
      "03:30–03:45 reflection",
    ]);
  });
});

describe("at any time, also on the nights on which the clocks change", () => {
  const night = fc.constantFrom("2027-03-13", "2027-03-14", "2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31");
  const schedule = fc.record({
    start: fc.oneof(night, arbitraries.localDate("2027-01-01", "2027-12-31")),
    time: arbitraries.localTime(),
    timeZone: fc.constantFrom("Europe/Helsinki", "America/New_York", "Australia/Lord_Howe", "UTC"),
    duration: fc.integer({ min: 15, max: 720 }),
  });
  const anyGroup = fc
    .tuple(fc.constantFrom(...formats), schedule)
    .map(([format, chosen]) => resolvePlan(parsePlanOrThrow({ ...minimalPlan(format), schedule: chosen })))
    // A session may fall into the hour that the clocks jump over.
    .filter((resolved) => resolved.isOk())
    .map((resolved) => resolved._unsafeUnwrap());

  it("has rows of positive length that touch and add up, before, during and after the session", () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        const { preparation, reflection } = group.facilitation;
        const rows = timetable(group, firstOf(group));
        expect(Math.min(...rows.map(({ minutes }) => minutes))).toBeGreaterThan(0);
        expect(rows.slice(1).map(({ from }) => from)).toEqual(rows.slice(0, -1).map(({ to }) => to));
        const sum = rows.reduce((minutes, row) => minutes + row.minutes, 0);
        expect(sum).toBe(preparation + group.schedule.duration + reflection);
      }),
    );
  });

  it("talks it over when all that was planned is done, also where that is more than there is time for", () => {
    const agenda = [
      { parts: ["welcome"], minutes: 30 },
      { parts: ["theme"], minutes: 100 },
    ];
    const group = groupOf("closed-group", { start: "2027-03-01", time: "18:00", duration: 120 }, { agenda });
    expect(read(group).slice(-2)).toEqual(["18:30–20:10 theme", "20:10–20:25 reflection"]);
  });

  it("has the segments of the agenda in their order, the first at the session's time", () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        const session = firstOf(group);
        const rows = timetable(group, session).filter((row) => row.kind === "segment");
        expect(rows.map(({ segment }) => segment)).toEqual(session.agenda);
        expect(rows[0]?.from).toBe(session.local.time);
      }),
    );
  });

  it("lasts on the clock as long as it says, where the clocks stay", () => {
    const day = 24 * 60;
    fc.assert(
      fc.property(anyGroup, (group) => {
        fc.pre(group.schedule.timeZone === "UTC");
        for (const { from, to, minutes } of timetable(group, firstOf(group))) {
          expect((minutesOfDay(to) - minutesOfDay(from) + day) % day).toBe(minutes);
        }
      }),
    );
  });
});

describe("who leads", () => {
  const facilitators = [
    { id: "maija", name: "Maija" },
    { id: "matti", name: "Matti" },
  ];

  it("is one of those whom the plan names, for every segment that says so", () => {
    const lead = fc.option(fc.constantFrom("maija", "matti", "eeva"), { nil: undefined });
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1, maxLength: 10 }), (leads) => {
        const agenda = leads.map((id) => ({ parts: ["theme"], minutes: 5, ...(id && { lead: id }) }));
        const people = { facilitators, contactPerson: { id: "eeva", name: "Eeva" } };
        const group = groupOf("closed-group", {}, { people, agenda });
        const rows = timetable(group, firstOf(group)).filter((row) => row.kind === "segment");
        expect(rows.map((row) => row.lead?.id)).toEqual(leads);
      }),
    );
  });

  it.each(["/agenda/0/lead", "/sessions/s1/agenda/0/lead"])("is never somebody unknown: %s", (path) => {
    const agenda = [{ parts: ["theme"], minutes: 5, lead: "nobody" }];
    const plan = { ...minimalPlan("closed-group"), people: { facilitators } };
    const wrong = path.startsWith("/sessions") ? { ...plan, sessions: { s1: { agenda } } } : { ...plan, agenda };
    expect(
      parsePlan(wrong)
        ._unsafeUnwrapErr()
        .map((found) => [found.code, found.path]),
    ).toEqual([["unknown-person", path]]);
  });
});

describe("what surrounds a session", () => {
  it("is left out where the plan has no time for it", () => {
    const facilitation = { preparation: 0, admission: 0, reflection: 0 };
    const kinds = timetable(groupOf("closed-group", {}, { facilitation }), firstOf(groupOf("closed-group", {}))).map(
      ({ kind }) => kind,
    );
    expect(new Set(kinds)).toEqual(new Set(["segment"]));
  });
});
