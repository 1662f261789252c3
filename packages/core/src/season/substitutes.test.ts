import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow, type Session } from "../group/index.js";
import { addDays, languages } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import type { Person } from "../people/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { seasonGroup, stepInRequest, substitutesFor, tellSubstituteHindrance, tellSubstituteReason } from "./index.js";
import { crowdedGroup } from "./season.fixtures.js";

const texts = { fi: fi.season, sv: sv.season, en: en.season };

/** People of a file: some are in plans as well, with an address or without, and some only here. */
const filed: fc.Arbitrary<readonly Person[]> = fc.subarray([
  { id: "bert", name: "Example bert", association: "Association 1", training: { basicCourse: true } },
  {
    id: "anna",
    name: "Example anna",
    association: "Association 0",
    email: "anna@groups.test",
    equipment: { camera: false },
  },
  { id: "fanny", name: "Example fanny", association: "Association 0", email: "fanny@people.test" },
  {
    id: "gustav",
    name: "Example gustav",
    available: [{ weekday: "monday" }],
    training: { basicCourseOn: "2020-02-02" },
  },
  {
    id: "hanna",
    name: "Example hanna",
    away: [{ from: "2027-03-15", to: "2027-03-16" }],
    training: { orientation: false },
  },
]);

const situation = fc.record({
  group: crowdedGroup("sick"),
  others: fc
    .integer({ min: 0, max: 4 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => crowdedGroup(`g${index}`)))),
  people: filed,
  at: fc.nat(),
});

interface Named {
  readonly name: string;
  readonly email: string | undefined;
  readonly person: Person;
}

const named = (person: Person, organiser: string): Named => ({
  name: `${person.name} · ${person.association ?? organiser}`.toLowerCase(),
  email: person.email?.toLowerCase(),
  person,
});

/** One of them may be the other, or is. */
const same = (one: Named, other: Named) =>
  one.email !== undefined && other.email !== undefined ? one.email === other.email : one.name === other.name;

/** Everyone tried one by one against every session of every group, by what the plans say and nothing of the season's own reckoning. */
function bruteForce(group: Group, session: Session, others: readonly Group[], people: readonly Person[]) {
  const groups = [...others, group];
  const meetings = groups.flatMap((each) =>
    each.sessions
      .filter(({ status }) => status !== "cancelled" && status !== "postponed")
      .map((one) => ({ group: each, session: one })),
  );
  const leads = ({ group: of, session: one }: { group: Group; session: Session }) =>
    one.facilitators.map((person) => named(person, of.organiser.name));
  const present = (each: { group: Group; session: Session }) => {
    const { coordinator } = each.group.people;
    return each.group.format === "single-event" && coordinator !== undefined
      ? [...leads(each), named(coordinator, each.group.organiser.name)]
      : leads(each);
  };
  const records = [
    ...groups.flatMap((each) => each.sessions.flatMap((one) => leads({ group: each, session: one }))),
    ...[...group.people.facilitators, ...people].map((person) => named(person, group.organiser.name)),
  ];
  const now = session.facilitators.map((person) => named(person, group.organiser.name));
  const { date, time } = session.local;
  const weekday = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"][
    new Date(date).getUTCDay()
  ];
  const part = ["morning", "afternoon", "evening"][Number(time >= "12:00") + Number(time >= "16:00")];
  return (one: Named) => {
    const all = records.filter((each) => same(each, one));
    const isFree = all.every(
      ({ person: { available, away = [] } }) =>
        (available === undefined ||
          available.some((each) => each.weekday === weekday && [undefined, part].includes(each.part))) &&
        away.every(({ from, to }) => date < from || to < date),
    );
    const isElsewhere = meetings.some(
      (each) =>
        each.session !== session && each.session.local.date === date && present(each).some((other) => same(other, one)),
    );
    return {
      leadsIt: now.some((other) => same(other, one)),
      isFree,
      isElsewhere,
      sessions: meetings.filter((each) => leads(each).some((other) => same(other, one))).length,
    };
  };
}

describe("who could step in", () => {
  it("are those who are found by asking each person of each session of each group", () => {
    let asked = 0;
    let refused = 0;
    fc.assert(
      fc.property(situation, ({ group, others, people, at }) => {
        const session = group.sessions.at(at % group.sessions.length) as Session;
        const found = substitutesFor(group, session, { season: others.map((each) => seasonGroup(each)), people });
        const judge = bruteForce(group, session, others, people);
        for (const { person, reasons } of found.candidates) {
          const { leadsIt, isFree, isElsewhere, sessions } = judge(named(person.person, ""));
          expect({ leadsIt, isFree, isElsewhere }).toEqual({ leadsIt: false, isFree: true, isElsewhere: false });
          expect(reasons).toContainEqual({ kind: "sessions", sessions });
          asked += 1;
        }
        for (const { person, because } of found.others) {
          const { leadsIt, isFree, isElsewhere } = judge(named(person.person, ""));
          expect(leadsIt).toBe(false);
          if (because.kind === "away" || because.kind === "other-times") expect(isFree).toBe(false);
          else if (because.kind === "leads-that-day") expect([isFree, isElsewhere]).toEqual([true, true]);
          else expect([isFree, isElsewhere]).toEqual([true, false]);
          refused += 1;
        }
        // Nobody is forgotten: each who is known leads the session, could step in, or is told why not.
        const told = [...found.candidates, ...found.others].map(({ person }) => named(person.person, ""));
        for (const person of [...group.people.facilitators, ...people]) {
          const one = named(person, group.organiser.name);
          expect(judge(one).leadsIt || told.some((each) => same(each, one))).toBe(true);
        }
      }),
    );
    expect(Math.min(asked, refused)).toBeGreaterThan(0);
  });

  it("come in one order, whatever that of the season and of the file, and never with the group in its own way", () => {
    fc.assert(
      fc.property(situation, ({ group, others, people, at }) => {
        const session = group.sessions.at(at % group.sessions.length) as Session;
        const season = others.map((each) => seasonGroup(each));
        const found = substitutesFor(group, session, { season, people });
        const names = ({ candidates }: typeof found) => candidates.map(({ person, points }) => [person.key, points]);
        const turned = substitutesFor(group, session, { season: [...season, seasonGroup(group)].reverse(), people });
        expect(names(turned)).toEqual(names(found));
        expect(substitutesFor(group, session, { season, people })).toEqual(found);
        const points = found.candidates.map((each) => each.points);
        expect(points).toEqual([...points].sort((one, other) => one - other));
      }),
    );
  });
});

const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const third = group.sessions.at(2) as Session;
const trained = { basicCourse: true, orientation: true };

test("asked first is who is trained and leads least, then who has said that the time suits", () => {
  const evening = [{ weekday: "tuesday", part: "evening" }] as const;
  const people: readonly Person[] = [
    { id: "a", name: "Example a", training: trained },
    { id: "b", name: "Example b", training: trained, available: evening },
    { id: "c", name: "Example c", training: { basicCourse: true } },
    { id: "d", name: "Example d", training: { ...trained, orientationOn: addDays(third.local.date, -1200) } },
    { id: "e", name: "Example e", training: { basicCourse: false } },
    { id: "f", name: "Example f", training: trained, available: [{ weekday: "monday" }] },
    { id: "g", name: "Example g", training: trained, away: [{ from: third.local.date, to: third.local.date }] },
    { id: "h", name: "Example h", training: trained, equipment: { device: "tablet", camera: false } },
    { id: "i", name: "Example i", training: trained, email: "i@elsewhere.test" },
  ];
  const { candidates, others } = substitutesFor(group, third, { people });
  expect(candidates.map(({ person }) => person.person.id)).toEqual(["b", "a", "c", "d"]);
  expect(candidates.map(({ points }) => points)).toEqual([0, 0, 3, 3]);
  expect(others.map(({ person, because }) => [person.person.id, because.kind])).toEqual([
    ["e", "not-trained"],
    ["f", "other-times"],
    ["g", "away"],
    ["h", "equipment"],
    ["i", "other-domain"],
  ]);
});

test("who leads other sessions of the group may be asked, and who leads this one is not", () => {
  const [first, second] = group.plan.people?.facilitators ?? [];
  const alone = resolvePlanOrThrow(
    parsePlanOrThrow({ ...group.plan, sessions: { ...group.plan.sessions, s3: { facilitators: [first?.id] } } }),
  );
  const { candidates } = substitutesFor(alone, alone.sessions.at(2) as Session);
  expect(candidates.map(({ person }) => person.person.name)).toEqual([second?.name]);
  expect(candidates[0]?.reasons).toContainEqual({ kind: "same-group" });
  expect(candidates[0]?.reasons).toContainEqual({ kind: "sessions", sessions: 5 });
});

describe.each(languages)("in %s", (language) => {
  it("each reason and each hindrance is a few words", () => {
    const reasons = [
      ...(["said-free", "nothing-said", "same-group", "busy-week"] as const).map((kind) => ({ kind })),
      ...(["trained", "training-unknown", "training-ended"] as const).flatMap((kind) => [
        { kind, course: "basicCourse" } as const,
        { kind, course: "orientation" } as const,
      ]),
      ...[0, 1, 2].map((sessions) => ({ kind: "sessions", sessions }) as const),
    ];
    const hindrances = [
      { kind: "away" },
      { kind: "other-times" },
      { kind: "leads-that-day", publicName: "Peer group", time: "18:00" },
      { kind: "not-trained", course: "orientation" },
      { kind: "equipment", lacking: ["computer", "camera", "microphone"] },
      { kind: "other-domain" },
    ] as const;
    const told = [
      ...reasons.map((reason) => tellSubstituteReason(reason, texts[language])),
      ...hindrances.map((because) => tellSubstituteHindrance(because, texts[language])),
    ];
    expect(told.join("\n")).toMatchSnapshot();
  });

  it("the message says when, where and whom to answer, and nothing of who cannot come or takes part", () => {
    const { subject, text } = stepInRequest(group, third, { id: "x", name: "Example X" }, texts[language]);
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
    for (const { name } of group.people.facilitators) expect(text).not.toContain(name);
    expect(`${subject} ${text}`).not.toContain(group.title);
  });
});
