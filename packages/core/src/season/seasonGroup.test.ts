import { describe, expect, it, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { minimalPlan } from "../testing/index.js";
import { halfHours } from "./halfHours.js";
import { seasonGroup, seasonOf, tellSeasonFinding } from "./index.js";
import { groupNames, listed, momentOf } from "./names.js";

const resolved = (plan: object) => resolvePlanOrThrow(parsePlanOrThrow(plan));
const entryOf = (plan: object) => seasonGroup(resolved(plan));
/** A group of some sessions, the first on Tuesday 2 March 2027. */
const groupOf = (id: string, more: object = {}) =>
  entryOf({
    ...minimalPlan("closed-group"),
    id,
    people: {
      facilitators: [
        { id: "anna", name: "Example anna" },
        { id: "bert", name: "Example bert" },
      ],
    },
    ...more,
  });
const schedule = (start: string, more: object = {}) => ({ schedule: { start, time: "18:00", ...more } });

describe("what a season needs of a group", () => {
  const local = {
    ...minimalPlan("closed-group"),
    seats: { least: 4, most: 8 },
    venue: { kind: "in-person", place: "Library, room 1", seats: 12, accessible: true, hearingLoop: false },
    people: {
      facilitators: [
        { id: "anna", name: "Example anna" },
        { id: "bert", name: "Example bert", association: "Other" },
      ],
    },
    facilitation: { preparation: 20, admission: 15, reflection: 30 },
    sessions: { s1: { theme: "Our stories" } },
  };

  it("is who is where when", () => {
    const { sessions, ...entry } = entryOf(local);
    expect(entry).toEqual({
      key: "walkers.example.org",
      id: "walkers",
      organiser: { name: "Example Association", domain: "example.org" },
      publicName: "Peer group, spring 2027",
      format: "closed-group",
      stage: "draft",
      language: "fi",
      audience: "example.org",
      occupation: "mixed",
      room: "Library, room 1",
      roomFacts: { seats: 12, accessible: true, hearingLoop: false },
      peopleMost: 10,
    });
    const [anna, bert] = sessions[0]?.facilitators ?? [];
    expect([anna, bert]).toMatchObject([
      { key: "example anna · example association", person: { id: "anna" } },
      { key: "example bert · other", person: { id: "bert" } },
    ]);
    const start = Date.parse("2027-03-02T16:00:00Z");
    const minute = 60_000;
    expect(sessions[0]).toEqual({
      key: "s1",
      number: 1,
      of: 6,
      theme: "Our stories",
      isHeld: true,
      status: "scheduled",
      date: "2027-03-02",
      time: "18:00",
      start,
      end: start + 120 * minute,
      room: undefined,
      busyFrom: start - 20 * minute,
      busyTo: start + 150 * minute,
      opens: start - 15 * minute,
      facilitators: [anna, bert],
      present: [anna, bert],
      account: undefined,
    });
    const early = entryOf({ ...local, facilitation: { ...local.facilitation, admission: 40 } }).sessions[0];
    expect(early?.busyFrom).toBe(start - 40 * minute);
  });

  it("has for whom it is, and nothing of a room online", () => {
    const entry = entryOf({ ...minimalPlan("closed-group"), audience: { id: "backs", occupation: "working" } });
    expect(entry).toMatchObject({ audience: "backs", occupation: "working" });
    expect([entry.room, entry.roomFacts, entry.peopleMost]).toEqual([undefined, undefined, undefined]);
    const unsaid = entryOf({ ...minimalPlan("closed-group"), venue: { kind: "in-person" } });
    expect([unsaid.room, unsaid.roomFacts]).toEqual([undefined, undefined]);
  });

  it("has whoever minds the technology among those present, and an event's coordinator", () => {
    const people = {
      facilitators: [{ id: "anna", name: "Example anna" }],
      contactPerson: { id: "carl", name: "Example carl" },
      coordinator: undefined as object | undefined,
      technicalHost: "carl",
    };
    const present = (plan: object) => entryOf(plan).sessions[0]?.present.map(({ person }) => person.id);
    expect(present({ ...minimalPlan("closed-group"), people })).toEqual(["carl", "anna"]);
    const coordinator = { id: "dora", name: "Example dora" };
    const event = { ...people, technicalHost: undefined, coordinator };
    expect(present({ ...minimalPlan("single-event"), people: event })).toEqual(["dora", "anna"]);
    expect(present({ ...minimalPlan("closed-group"), people: { ...people, technicalHost: undefined } })).toEqual([
      "anna",
    ]);
  });

  it("has the account that a meeting is on, where the plan says whose", () => {
    const people = { facilitators: [{ id: "anna", name: "Example anna" }] };
    const account = (platform: object) =>
      entryOf({ ...minimalPlan("closed-group"), people, platform }).sessions[0]?.account?.person.id;
    expect(account({ organiser: "anna" })).toBe("anna");
    expect(account({ licence: "with-desktop-app" })).toBeUndefined();
  });

  it("has its sessions of a period, the first and the last day among them", () => {
    const days = (period: object) =>
      seasonGroup(resolved(minimalPlan("closed-group")), period).sessions.map(({ date }) => date);
    expect(days({ from: "2027-03-16", to: "2027-03-30" })).toEqual(["2027-03-16", "2027-03-30"]);
    expect(days({ from: "2027-03-17", to: "2027-03-29" })).toEqual([]);
    expect(days({ from: "2027-04-27" })).toEqual(["2027-04-27", "2027-05-11"]);
    expect(days({ to: "2027-03-02" })).toEqual(["2027-03-02"]);
  });
});

describe("months in which nobody meets", () => {
  const empty = (groups: readonly ReturnType<typeof groupOf>[], period: object = {}) =>
    seasonOf(groups, period).findings.flatMap((finding) => (finding.kind === "empty-month" ? [finding.month] : []));

  it("are the whole ones between the first and the last session, also across a year's end", () => {
    const monthly = { rhythm: [{ kind: "monthly-by-date", interval: 4, day: 5 }], count: 3 };
    expect(empty([groupOf("one", schedule("2027-09-05", monthly))])).toEqual([
      "2027-10-01",
      "2027-11-01",
      "2027-12-01",
      "2028-02-01",
      "2028-03-01",
      "2028-04-01",
    ]);
    expect(empty([])).toEqual([]);
    expect(empty([groupOf("one", schedule("2027-09-05", { count: 1 }))])).toEqual([]);
  });

  it("are those of a period that is asked for, its first and last day among it, but for the month of rest", () => {
    const march = groupOf("one", schedule("2027-03-02", { count: 2 }));
    expect(empty([march], { from: "2027-01-01", to: "2027-04-30" })).toEqual([
      "2027-01-01",
      "2027-02-01",
      "2027-04-01",
    ]);
    expect(empty([march], { from: "2027-01-02", to: "2027-04-29" })).toEqual(["2027-02-01"]);
    expect(empty([march], { from: "2027-06-01", to: "2027-08-31" })).toEqual(["2027-06-01", "2027-08-01"]);
    expect(empty([], { from: "2027-12-01", to: "2028-01-31" })).toEqual(["2027-12-01", "2028-01-01"]);
    expect(empty([], { from: "2027-12-01" })).toEqual([]);
    expect(empty([], { to: "2027-12-01" })).toEqual([]);
  });
});

describe("what is too little, and too much", () => {
  const findings = (groups: readonly ReturnType<typeof groupOf>[]) => seasonOf(groups).findings;

  it("is told of a group with the fewest that lead one of its sessions", () => {
    const sessions = {
      s2: { facilitators: ["anna"] },
      s3: { facilitators: [] },
      s4: { cancelled: true, facilitators: [] },
    };
    const [few] = findings([groupOf("one", { sessions })]);
    expect(few).toMatchObject({ kind: "too-few-facilitators", facilitators: 0, least: 2, group: { id: "one" } });
    expect(few?.kind === "too-few-facilitators" && few.sessions.map(({ key }) => key)).toEqual(["s2", "s3"]);
    expect(findings([groupOf("one")])).toEqual([]);
  });

  it("is told of somebody with the weeks in which they have more than two sessions", () => {
    const weekly = { rhythm: [{ kind: "weekly", interval: 1 }], count: 2 };
    const days = ["2027-03-01", "2027-03-03", "2027-03-05"].map((day, place) =>
      groupOf(`g${place}`, schedule(day, weekly)),
    );
    const busy = (groups: typeof days) => findings(groups).filter(({ kind }) => kind === "busy-weeks");
    expect(busy(days.slice(1))).toEqual([]);
    expect(busy(days)).toMatchObject([
      {
        person: { person: { id: "anna" } },
        most: 2,
        weeks: [
          { week: "2027-03-01", sessions: 3 },
          { week: "2027-03-08", sessions: 3 },
        ],
      },
      { person: { person: { id: "bert" } } },
    ]);
    const { loads } = seasonOf(days);
    // Two hours, with the practice's preparation and the talk afterwards.
    const { preparation, admission, reflection } = resolved(minimalPlan("closed-group")).facilitation;
    const minutes = 120 + Math.max(preparation, admission) + reflection;
    expect(loads[0]).toMatchObject({ sessions: 6, minutes: 6 * minutes });
    expect(loads[0]?.weeks[0]).toEqual({ week: "2027-03-01", sessions: 3, minutes: 3 * minutes });
  });
});

describe("who works out what belongs together", () => {
  it("sorts by organiser, then by name, whatever came first", () => {
    const other = { organiser: { name: "Another Association", domain: "another.test" } };
    const groups = [groupOf("b"), groupOf("a"), groupOf("c", other)];
    const ids = ["c", "a", "b"];
    expect(seasonOf(groups).groups.map(({ id }) => id)).toEqual(ids);
    expect(seasonOf(groups.toReversed()).groups.map(({ id }) => id)).toEqual(ids);
  });

  it("tells each kind with its severity and the source of its figure", () => {
    const sessions = { s2: { facilitators: [] } };
    const all = seasonOf([groupOf("a", { sessions }), groupOf("b"), groupOf("c")], { to: "2027-08-31" }).findings;
    const told = all.map(({ kind, severity, source }) => `${kind} ${severity} ${source.document} ${source.section}`);
    expect([...new Set(told)]).toEqual([
      "people-twice warning guide 3",
      "same-audience warning ours whoever would like to come to both can come to one only",
      "busy-weeks warning ours beside their own life, people have one evening in a week for this, or two",
      "too-few-facilitators warning guide 3",
      "empty-month warning ours who needs a group should not have to wait for months",
    ]);
  });
});

describe("a room that two groups are in, and a name that may be of one person", () => {
  const venue = { venue: { kind: "in-person", place: "Library" } };

  it("are told with their severity and reason", () => {
    const people = (id: string, email?: string) => ({
      people: {
        facilitators: [
          { id, name: "Example anna", email },
          { id: "other", name: `Example ${id}` },
        ],
      },
    });
    const groups = [
      groupOf("a", { ...venue, ...people("one") }),
      groupOf("b", { ...venue, ...people("two", "anna@one.test") }),
    ];
    const told = seasonOf(groups).findings.map(
      ({ kind, severity, source }) => `${kind} ${severity} ${source.document} ${source.section}`,
    );
    expect(told).toContain("maybe-one-person warning ours one name of one association is often one person");
    expect(told).toContain("room-twice warning ours one room holds one group at a time");
  });

  it("nothing is told of a room that is well, or whose seats nobody has counted", () => {
    const group = groupOf("a", { ...venue, seats: { least: 4, most: 8 } });
    const known = { place: "Library", accessible: true, hearingLoop: true };
    expect(seasonOf([group], { rooms: [known] }).findings).toEqual([]);
    expect(seasonOf([group], { rooms: [{ ...known, seats: 10 }] }).findings).toEqual([]);
    expect(seasonOf([group], { rooms: [{ ...known, seats: 9 }] }).findings.map(({ kind }) => kind)).toEqual([
      "room-too-small",
    ]);
  });
});

describe("people at work and pensioners", () => {
  it("do not compete, but each with their own", () => {
    const one = (id: string, occupation: string) =>
      groupOf(id, {
        audience: { occupation },
        people: {
          facilitators: [
            { id, name: id },
            { id: `${id}-2`, name: `${id}-2` },
          ],
        },
      });
    const told = (...groups: readonly ReturnType<typeof one>[]) =>
      seasonOf(groups).findings.flatMap((finding) =>
        finding.kind === "same-audience" ? [finding.groups.map(({ id }) => id)] : [],
      );
    expect(told(one("a", "working"), one("b", "retired"))).toEqual([]);
    expect(told(one("a", "working"), one("b", "retired"), one("c", "working"), one("d", "retired"))).toEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
    expect(told(one("a", "working"), one("b", "retired"), one("c", "mixed"))).toEqual([["a", "b", "c"]]);
  });
});

describe("how groups and times are named", () => {
  it("groups by name and organiser, and by their ids where these are the same", () => {
    const groups = [groupOf("a"), groupOf("b"), groupOf("c", { publicName: "Another group" })];
    expect(groupNames(groups)).toEqual([
      "Peer group, spring 2027 (Example Association) [a]",
      "Peer group, spring 2027 (Example Association) [b]",
      "Another group (Example Association)",
    ]);
  });

  it("in a row, with a word before the last", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((names) => listed(names, " and "))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });

  it("meetings by their day and the times at which they begin, each once", () => {
    const groups = [groupOf("a"), groupOf("b", schedule("2027-03-02", { time: "18:30" })), groupOf("c")];
    const run = groups.flatMap((group) => group.sessions.slice(0, 1).map((session) => ({ group, session })));
    expect(momentOf(run, en.dates, " and ")).toBe("Tue 2 March 2027, 18:00 and 18:30");
    const together = run.filter(({ group }) => group.id !== "b");
    expect(momentOf(together, en.dates, " and ")).toBe("Tue 2 March 2027, 18:00");
    expect(momentOf([], en.dates, " and ")).toBe("");
  });

  it("hours to the half", () => {
    expect([0, 14, 15, 44, 45, 90, 150].map(halfHours)).toEqual([0, 0, 0.5, 0.5, 1, 1.5, 2.5]);
  });
});

test("a team that always leads together is told of together, and another by itself", () => {
  const people = {
    facilitators: [
      { id: "carl", name: "Example carl" },
      { id: "dora", name: "Example dora" },
    ],
  };
  const groups = [groupOf("a"), groupOf("b"), groupOf("c", { people }), groupOf("d", { people })];
  const told = seasonOf(groups).findings.flatMap((finding) =>
    finding.kind === "people-twice"
      ? [[finding.people.map(({ person }) => person.id), finding.groups.map(({ id }) => id), finding.runs.length]]
      : [],
  );
  expect(told).toEqual([
    [["anna", "bert"], ["a", "b"], 6],
    [["carl", "dora"], ["c", "d"], 6],
  ]);
  const [first] = seasonOf(groups).findings;
  expect(first && tellSeasonFinding(first, en.season)).toContain("Example anna");
});
