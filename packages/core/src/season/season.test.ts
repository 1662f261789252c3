import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { languages, minuteInMilliseconds } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { isHeld } from "../series/index.js";
import { arbitraries } from "../testing/index.js";
import {
  type SeasonFinding,
  type SeasonMeeting,
  type SeasonPerson,
  seasonGroup,
  seasonOf,
  tellSeasonFinding,
} from "./index.js";
import { crowdedSeason } from "./season.fixtures.js";

const texts = { fi: fi.season, sv: sv.season, en: en.season };

const look = (groups: readonly Group[]) => seasonOf(groups.map((group) => seasonGroup(group)));
const nameOf = ({ group, session }: SeasonMeeting) => `${group.key}/${session.key}`;

/** Pairs of sessions that stand in one finding; names of whom it is about, so that findings compare across seasons. */
function pairsOf(findings: readonly SeasonFinding[], kind: SeasonFinding["kind"]): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) => {
      if (finding.kind !== kind || !("runs" in finding)) return [];
      const people = "people" in finding ? finding.people : [];
      const about = "person" in finding ? [byNameWhereInDoubt(finding.kind, finding.person)] : people;
      const pairs = finding.runs.flatMap((run) =>
        run.flatMap((one) =>
          run.flatMap((other) => (nameOf(one) < nameOf(other) ? [`${nameOf(one)} ${nameOf(other)}`] : [])),
        ),
      );
      return (about.length > 0 ? about : [{ key: "" }]).flatMap(({ key }) => pairs.map((pair) => `${key} ${pair}`));
    }),
  );
}

/** Who may be one with somebody of the same name is known by the name. */
function byNameWhereInDoubt(kind: SeasonFinding["kind"], { key, person }: SeasonPerson): { readonly key: string } {
  return { key: kind === "maybe-one-person" ? `${person.name} · ${person.association}`.toLowerCase() : key };
}

/** What overlaps directly or by way of others, found by asking each of each. */
function linked<Item>(items: readonly Item[], touch: (one: Item, other: Item) => boolean): readonly Item[][] {
  let runs: readonly Item[][] = [];
  for (const item of items) {
    const touched = runs.filter((run) => run.some((each) => touch(each, item)));
    runs = [...runs.filter((run) => !touched.includes(run)), [...touched.flat(), item]];
  }
  return runs.filter(({ length }) => length > 1);
}

/** Straight from the groups, without any of the season's own reckoning. */
interface Held {
  readonly name: string;
  readonly group: Group;
  readonly session: Group["sessions"][number];
}

function heldIn(groups: readonly Group[]): readonly Held[] {
  return groups.flatMap((group) =>
    group.sessions
      .filter(isHeld)
      .map((session) => ({ name: `${group.id}.${group.organiser.domain}/${session.key}`, group, session })),
  );
}

type Person = Group["people"]["facilitators"][number];
const known = (group: Group, { email, name, association }: Person) =>
  email ?? `${name} · ${association ?? group.organiser.name}`.toLowerCase();

const nameOfPerson = (group: Group, { name, association }: Person) =>
  `${name} · ${association ?? group.organiser.name}`.toLowerCase();
const roomOf = ({ venue }: Group) =>
  venue.kind === "online" ? undefined : venue.place?.replace(/ +/g, " ").trim().toLowerCase();

function peopleAt({ group, session }: Held): readonly Person[] {
  const { coordinator } = group.people;
  return group.format === "single-event" && coordinator ? [...session.facilitators, coordinator] : session.facilitators;
}

function thereFor(each: Held): readonly string[] {
  return [...new Set(peopleAt(each).map((person) => known(each.group, person)))];
}

function bruteForce(groups: readonly Group[]) {
  const held = heldIn(groups);
  const minutes = (each: Held, before: number, after: number) =>
    [
      Date.parse(each.session.start) - before * minuteInMilliseconds,
      Date.parse(each.session.end) + after * minuteInMilliseconds,
    ] as const;
  const overlaps = (one: readonly [number, number], other: readonly [number, number]) =>
    one[0] < other[1] && other[0] < one[1];
  const busy = (each: Held) => {
    const { preparation, admission, reflection } = each.group.facilitation;
    return minutes(each, Math.max(preparation, admission), reflection);
  };
  const online = (each: Held) => minutes(each, each.group.facilitation.admission, 0);
  const accountOf = ({ group }: Held) => {
    const owner = [...group.people.facilitators, group.people.coordinator].find(
      (person) => person !== undefined && person.id === group.platform?.organiser,
    );
    return owner && known(group, owner);
  };
  const pairs = (about: string, run: readonly Held[]) =>
    run.flatMap((one) => run.flatMap((other) => (one.name < other.name ? [`${about} ${one.name} ${other.name}`] : [])));
  const names = [...new Set(held.flatMap((each) => peopleAt(each).map((person) => nameOfPerson(each.group, person))))];
  const everybody = [...new Set(held.flatMap((each) => [...thereFor(each), accountOf(each) ?? []].flat()))];
  const partOfDay = ({ session }: Held) => session.local.time >= "16:00";
  const audienceOf = ({ group }: Held) => group.audience?.id ?? group.organiser.domain;
  const occupation = ({ group }: Held) => group.audience?.occupation ?? "mixed";
  return {
    "people-twice": everybody.flatMap((person) =>
      linked(
        held.filter((each) => thereFor(each).includes(person)),
        (one, other) => overlaps(busy(one), busy(other)),
      ).flatMap((run) => pairs(person, run)),
    ),
    "maybe-one-person": names.flatMap((name) =>
      linked(
        held.filter((each) => peopleAt(each).some((person) => nameOfPerson(each.group, person) === name)),
        (one, other) => overlaps(busy(one), busy(other)),
      )
        .filter((run) => {
          const theirs = run.flatMap((each) =>
            peopleAt(each).filter((person) => nameOfPerson(each.group, person) === name),
          );
          const addresses = new Set(theirs.map(({ email }) => email));
          return addresses.size > 1 && addresses.has(undefined);
        })
        .flatMap((run) => pairs(name, run)),
    ),
    "room-twice": linked(
      held.filter(({ group }) => roomOf(group) !== undefined),
      (one, other) => roomOf(one.group) === roomOf(other.group) && overlaps(busy(one), busy(other)),
    ).flatMap((run) => pairs("", run)),
    "account-twice": everybody.flatMap((person) =>
      linked(
        held.filter((each) => accountOf(each) === person),
        (one, other) => overlaps(online(one), online(other)),
      )
        .filter((run) => !run.every((each) => thereFor(each).includes(person)))
        .flatMap((run) => pairs(person, run)),
    ),
    "same-audience": linked(
      held,
      (one, other) =>
        one.session.local.date === other.session.local.date &&
        partOfDay(one) === partOfDay(other) &&
        one.group.language === other.group.language &&
        audienceOf(one) === audienceOf(other) &&
        (occupation(one) === occupation(other) || [occupation(one), occupation(other)].includes("mixed")),
    )
      .filter((run) => new Set(run.map(({ group }) => group)).size > 1)
      .flatMap((run) => pairs("", run)),
  };
}

describe("conflicts", () => {
  it("are those that are found by asking each session of each other", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(crowdedSeason, (groups) => {
        const { findings } = look(groups);
        for (const [kind, expected] of Object.entries(bruteForce(groups))) {
          const found = pairsOf(findings, kind as SeasonFinding["kind"]);
          expect([...found].sort()).toEqual([...new Set(expected)].sort());
          seen.set(kind, (seen.get(kind) ?? 0) + found.size);
        }
      }),
      { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
    // Each kind did occur.
    expect([...seen.values()].every((count) => count > 0)).toBe(true);
  });

  it("stay when a group is added", () => {
    fc.assert(
      fc.property(crowdedSeason, ([added, ...others]) => {
        const before = look(others).findings;
        const after = look([...others, ...(added ? [added] : [])]).findings;
        for (const kind of ["people-twice", "account-twice", "same-audience", "room-twice"] as const) {
          const now = pairsOf(after, kind);
          for (const pair of pairsOf(before, kind)) expect(now).toContain(pair);
        }
        const weeks = (all: readonly SeasonFinding[]) =>
          all.flatMap((each) =>
            each.kind === "busy-weeks" ? each.weeks.map(({ week }) => `${each.person.key} ${week}`) : [],
          );
        for (const week of weeks(before)) expect(weeks(after)).toContain(week);
      }),
    );
  });

  it("and all else do not depend on the order of the groups", () => {
    fc.assert(
      fc.property(
        crowdedSeason.chain((groups) =>
          fc.tuple(fc.constant(groups), fc.shuffledSubarray([...groups], { minLength: groups.length })),
        ),
        ([groups, shuffled]) => {
          expect(look(shuffled)).toEqual(look(groups));
          for (const language of languages) {
            const told = (all: readonly Group[]) =>
              look(all).findings.map((finding) => tellSeasonFinding(finding, texts[language]));
            expect(told(shuffled)).toEqual(told(groups));
          }
        },
      ),
    );
  });
});

test("loads are what the sessions come to, week by week", () => {
  fc.assert(
    fc.property(crowdedSeason, (groups) => {
      const { loads } = look(groups);
      const held = heldIn(groups);
      for (const { person, sessions, minutes, weeks } of loads) {
        const theirs = held.filter((each) => thereFor(each).includes(person.key));
        expect(sessions).toBe(theirs.length);
        expect(weeks.reduce((sum, week) => sum + week.sessions, 0)).toBe(sessions);
        expect(weeks.reduce((sum, week) => sum + week.minutes, 0)).toBe(minutes);
        for (const { week } of weeks) expect(new Date(week).getUTCDay()).toBe(1);
      }
      expect(loads.length).toBe(new Set(held.flatMap(thereFor)).size);
    }),
  );
});

test("gaps are groups that too few lead, and months in which nobody meets", () => {
  fc.assert(
    fc.property(crowdedSeason, (groups) => {
      const found = look(groups).findings;
      const least = { "closed-group": 2, "open-meetings": 2, "single-event": 3 };
      for (const group of groups) {
        const lacking = group.sessions.filter(
          (session) => isHeld(session) && session.facilitators.length < least[group.format],
        );
        const finding = found.find((each) => each.kind === "too-few-facilitators" && each.group.id === group.id);
        expect(finding?.kind === "too-few-facilitators" ? finding.sessions.length : 0).toBe(lacking.length);
      }
    }),
  );
  const group = seasonGroup(resolvePlanOrThrow(goodPlans["closed-group"]));
  const empty = (from: `${number}-${number}-${number}`, to: typeof from) =>
    seasonOf([group], { from, to }).findings.flatMap((each) => (each.kind === "empty-month" ? [each.month] : []));
  expect(empty("2026-11-15", "2027-08-31")).toEqual([
    "2026-12-01",
    "2027-04-01",
    "2027-05-01",
    "2027-06-01",
    "2027-08-01",
  ]);
  expect(empty("2027-04-02", "2027-05-30")).toEqual([]);
});

test("a session outside the period counts for nothing", () => {
  fc.assert(
    fc.property(crowdedSeason, (groups) => {
      const period = { from: "2027-03-24", to: "2027-04-14" } as const;
      const { meetings } = seasonOf(
        groups.map((group) => seasonGroup(group, period)),
        period,
      );
      const within = groups.flatMap((group) =>
        group.sessions.filter(({ local }) => local.date >= period.from && local.date <= period.to),
      );
      expect(meetings.length).toBe(within.length);
      expect(meetings.every(({ session }, index) => session.start >= (meetings[index - 1]?.session.start ?? 0))).toBe(
        true,
      );
    }),
  );
});

it("has each person once at a session, whatever tasks they have in it", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const { coordinator } = group.people;
      const people = { ...group.people, technicalHost: coordinator?.id };
      for (const { present } of seasonGroup({ ...group, people }).sessions) {
        expect(new Set(present.map(({ key }) => key)).size).toBe(present.length);
      }
    }),
  );
  const event = goodPlans["single-event"];
  const people = { ...event.people, technicalHost: event.people?.coordinator?.id };
  const group = seasonGroup(resolvePlanOrThrow(parsePlanOrThrow({ ...event, people })));
  expect(seasonOf([group], {}).findings.filter(({ kind }) => kind === "people-twice")).toEqual([]);
});

describe("a coordinator's season", () => {
  const plan = goodPlans["closed-group"];
  const noDuties = { registration: undefined, publicity: undefined, feedback: undefined };
  const account = { id: "office", name: "Example office", email: "office@example.org" };
  const plans = [
    { ...plan, id: "first" },
    { ...plan, id: "second", publicName: "Another group", schedule: { ...plan.schedule, time: "20:15" } },
    {
      ...plan,
      id: "third",
      publicName: "A third group",
      schedule: { ...plan.schedule, start: "2027-01-13" },
      ...noDuties,
      people: { facilitators: [{ id: "new", name: "Example newcomer" }], contactPerson: account },
      platform: { organiser: "office" },
    },
    {
      ...plan,
      id: "fourth",
      publicName: "A fourth group",
      schedule: { ...plan.schedule, start: "2027-01-13" },
      ...noDuties,
      people: { facilitators: plan.people?.facilitators, contactPerson: account },
      platform: { organiser: "office" },
    },
  ];
  const findings = () => {
    const groups = plans.map((each) => seasonGroup(resolvePlanOrThrow(parsePlanOrThrow(each)), { to: "2027-01-24" }));
    return seasonOf(groups, { from: "2026-11-20", to: "2027-01-24" }).findings;
  };

  test.each(languages)("told in %s", (language) => {
    expect(
      findings()
        .map((finding) => tellSeasonFinding(finding, texts[language]))
        .join("\n"),
    ).toMatchSnapshot();
  });

  it("warns and does no more, each with its source", () => {
    expect(findings().every(({ severity, source }) => severity === "warning" && source.section !== "")).toBe(true);
    expect(new Set(findings().map(({ kind }) => kind)).size).toBe(6);
  });
});
