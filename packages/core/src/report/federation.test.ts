import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { FeedbackResults } from "../feedback/index.js";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { addDays, type LocalDate, languages } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { type GroupPlan, parsePlanOrThrow } from "../plan/index.js";
import { guideProfile } from "../profile/index.js";
import { goodPlans } from "../rule-examples/index.js";
import {
  FederationTally,
  federationParagraphs,
  reportNotes,
  reportParagraphs,
  type Sums,
  seasonReport,
  type Totals,
} from "./index.js";

const texts = { fi: fi.report, sv: sv.report, en: en.report };

/** The rows that a report comes from: one session each, as the plan has them. */
interface Row {
  readonly plan: GroupPlan;
  readonly date: LocalDate;
  readonly cancelled: boolean;
  readonly notHeld: boolean;
  readonly participants?: number | undefined;
  readonly registered?: number | undefined;
}

interface Source {
  readonly group: Group;
  readonly rows: readonly Row[];
  readonly feedback?: FeedbackResults | undefined;
}

const domains = ["north.test", "south.test", "west.test"];

/** A plan of sessions every week, so that its rows can be written down without asking the library for dates. */
const source = (id: string): fc.Arbitrary<Source> =>
  fc
    .record({
      format: fc.constantFrom("closed-group", "open-meetings", "single-event"),
      domain: fc.constantFrom(...domains),
      week: fc.integer({ min: 0, max: 30 }),
      people: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
      sessions: fc.array(
        fc.record({
          cancelled: fc.boolean(),
          notHeld: fc.boolean(),
          participants: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
          registered: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      feedback: fc.option(
        fc.record({
          answers: fc.integer({ min: 1, max: 20 }),
          is: fc.constantFrom("about", "at-least", "at-most"),
          tenths: fc.integer({ min: 40, max: 100 }),
        }),
        { nil: undefined },
      ),
    })
    .map(({ format, domain, week, people, sessions: all, feedback }) => {
      const sessions = format === "single-event" ? all.slice(0, 1) : all;
      const start = addDays("2027-01-05", 7 * week);
      const plan = parsePlanOrThrow({
        id,
        format,
        title: id,
        publicName: id,
        organiser: { name: `Association ${domain}`, domain },
        schedule: {
          start,
          time: "18:00",
          ...(format !== "single-event" && { count: sessions.length, rhythm: [{ kind: "weekly", interval: 1 }] }),
        },
        report: { people },
        sessions: Object.fromEntries(
          sessions.map(({ cancelled, notHeld, participants, registered }, index) => [
            `s${index + 1}`,
            {
              cancelled,
              ...(participants !== undefined && { summary: { participants, registered } }),
              ...(participants === undefined && notHeld && { summary: { notHeld } }),
            },
          ]),
        ),
      });
      const rows = sessions.map(({ cancelled, notHeld, participants, registered }, index) => ({
        plan,
        date: addDays(start, 7 * index),
        cancelled,
        notHeld: participants === undefined && notHeld,
        participants,
        registered: participants === undefined ? undefined : registered,
      }));
      return { group: resolvePlanOrThrow(plan), rows, feedback: feedback && results(feedback) };
    });

function results({
  answers,
  is,
  tenths,
}: {
  answers: number;
  is: "about" | "at-least" | "at-most";
  tenths: number;
}): FeedbackResults {
  const tooFew = answers < 5;
  const grade = { id: "grade", scale: "grade", least: 4, most: 10, mean: { is, value: tenths / 10 } } as const;
  const items = tooFew ? [] : [grade];
  return {
    audience: "participants",
    answers,
    threshold: 5,
    tooFew,
    items,
    strengths: [],
    toDevelop: [],
    sharpenPublicity: false,
  };
}

const sources = fc
  .integer({ min: 0, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => source(`g${index}`))));
const period = fc.record({
  today: fc.constantFrom("2027-03-01", "2027-06-30", "2027-12-31"),
  from: fc.constantFrom("2027-01-01", "2027-02-15", undefined),
  to: fc.constantFrom("2027-05-31", "2027-12-31", undefined),
}) as fc.Arbitrary<{ today: LocalDate; from: LocalDate | undefined; to: LocalDate | undefined }>;

type Period = typeof period extends fc.Arbitrary<infer Value> ? Value : never;

function tallied(all: readonly Source[], options: Period): FederationTally {
  const tally = new FederationTally();
  for (const { group, feedback } of all) tally.add(seasonReport(group, options), feedback && [feedback]);
  return tally;
}

/** Every figure straight from the rows. */
function fromRows(
  written: readonly Source[],
  { today, from, to }: Period,
): Omit<Totals, "grade" | "turnout"> & { percent: number | undefined } {
  const isWithin = ({ date }: Row) => (from === undefined || date >= from) && (to === undefined || date <= to);
  // A group that does not meet in the period has no place in it.
  const all = written.filter((each) => each.rows.some(isWithin));
  const rows = all.flatMap((each) => each.rows).filter(isWithin);
  const past = rows.filter(({ cancelled, date }) => !cancelled && date <= today);
  const held = past.filter(({ notHeld }) => !notHeld);
  const counted = held.filter(({ participants }) => participants !== undefined);
  const both = counted.filter(({ registered }) => registered !== undefined);
  const sum = (some: readonly Row[], of: (row: Row) => number | undefined) =>
    some.reduce((total, row) => total + (of(row) ?? 0), 0);
  const hasMet = (each: Source) => each.rows.some((row) => held.includes(row));
  const known = all.filter(
    (each) => hasMet(each) && each.rows.every(isWithin) && each.rows[0]?.plan.report?.people !== undefined,
  );
  const told = all.filter(({ feedback }) => feedback !== undefined && feedback.answers >= 5);
  const visits = sum(counted, ({ participants }) => participants);
  const [registered, came] = [sum(both, (row) => row.registered), sum(both, (row) => row.participants)];
  const ofFormat = (format: string) => all.filter(({ rows: [row] }) => row?.plan.format === format).length;
  return {
    groups: all.length,
    closedGroups: ofFormat("closed-group"),
    openMeetings: ofFormat("open-meetings"),
    singleEvents: ofFormat("single-event"),
    met: all.filter(hasMet).length,
    held: held.length,
    notMet: past.length - held.length,
    cancelled: rows.filter(({ cancelled }) => cancelled).length,
    coming: rows.filter(({ cancelled, date }) => !cancelled && date > today).length,
    uncounted: held.length - counted.length,
    visits,
    mean: counted.length === 0 ? undefined : Math.round((10 * visits) / counted.length) / 10,
    peopleGroups: known.length,
    people: known.reduce((total, { rows: [row] }) => total + (row?.plan.report?.people ?? 0), 0),
    turnoutSessions: both.length,
    registered,
    came,
    percent: registered === 0 ? undefined : Math.round((100 * came) / registered),
    feedbackGroups: told.length,
    answers: told.reduce((total, { feedback }) => total + (feedback?.answers ?? 0), 0),
    tooFewGroups: all.filter(({ feedback }) => feedback !== undefined && feedback.answers < 5).length,
  };
}

describe("the federation's figures", () => {
  it("are each what the rows of the plans come to, for all and for each association", () => {
    fc.assert(
      fc.property(sources, period, (all, options) => {
        const report = tallied(all, options).result();
        const told = ({ grade: _, turnout, ...totals }: Totals) => ({ ...totals, percent: turnout?.percent });
        expect(told(report.totals)).toEqual(fromRows(all, options));
        for (const { domain, totals } of report.associations) {
          const theirs = all.filter(({ group }) => group.organiser.domain === domain);
          expect(told(totals)).toEqual(fromRows(theirs, options));
        }
        expect(report.associations.every(({ totals }) => totals.groups > 0)).toBe(true);
      }),
    );
  });

  it("are the sum of the associations', in whatever order and parts they are added", () => {
    fc.assert(
      fc.property(sources, period, fc.nat(), fc.nat(), (all, options, cut, turn) => {
        const whole = tallied(all, options);
        const report = whole.result();
        for (const [name, value] of Object.entries(report.totals) as [keyof Sums, unknown][]) {
          if (["mean", "turnout", "grade"].includes(name)) continue;
          expect(report.associations.reduce((sum, { totals }) => sum + totals[name], 0)).toBe(value);
        }
        const at = all.length === 0 ? 0 : turn % all.length;
        expect(tallied([...all.slice(at), ...all.slice(0, at)], options).result()).toEqual(report);
        const part = cut % (all.length + 1);
        const merged = tallied(all.slice(part), options);
        merged.merge(tallied(all.slice(0, part), options));
        expect(merged.result()).toEqual(report);
      }),
    );
  });

  it("tell the mean grade only between bounds, and the true one lies there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 4, max: 10 }), { minLength: 5, maxLength: 12 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (groups) => {
          const tally = new FederationTally();
          for (const [index, grades] of groups.entries()) {
            const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
            const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], id: `g${index}` }));
            const highest = 10 - 6 / grades.length;
            const coded =
              mean >= highest
                ? { is: "at-least" as const, tenths: Math.floor(highest * 10) }
                : { is: "about" as const, tenths: Math.round(mean * 10) };
            tally.add(seasonReport(group, { today: "2027-12-31" }), [results({ answers: grades.length, ...coded })]);
          }
          const all = groups.flat();
          const mean = all.reduce((sum, grade) => sum + grade, 0) / all.length;
          const { grade } = tally.result().totals;
          expect(grade?.answers).toBe(all.length);
          expect(grade?.from).toBeLessThanOrEqual(mean);
          expect(grade?.to).toBeGreaterThanOrEqual(mean);
        },
      ),
    );
  });

  it("never tell people by adding up visits, and say why", () => {
    fc.assert(
      fc.property(sources, period, (all, options) => {
        const { totals, notes } = tallied(all, options).result();
        const count = (kind: string) => notes.find((note) => note.kind === kind)?.count ?? 0;
        expect(count("people-unknown") + totals.peopleGroups).toBe(totals.met);
        expect(count("turnout-unknown") + totals.turnoutSessions + count("uncounted")).toBe(totals.held);
        expect(count("no-feedback")).toBe(Math.max(0, totals.met - totals.feedbackGroups));
      }),
    );
  });
});

test("turnout is told against two in three", () => {
  const against = (participants: number, registered: number) => {
    const sessions = { s1: { summary: { participants, registered } } };
    const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], sessions }));
    return seasonReport(group, { today: "2027-12-31" }).turnout?.against;
  };
  expect(guideProfile.registration.turnout.value).toBe("2/3");
  expect([against(8, 12), against(5, 12), against(11, 12), against(62, 100), against(61, 100)]).toEqual([
    "usual",
    "fewer",
    "more",
    "usual",
    "fewer",
  ]);
});

describe("a year of three associations", () => {
  const year = { today: "2027-12-31", from: "2027-01-01", to: "2027-12-31" } as const;
  const held = (participants: number, registered?: number) => ({ summary: { participants, registered } });
  const group = (id: string, place: string, format: keyof typeof goodPlans, more: object) =>
    resolvePlanOrThrow(
      parsePlanOrThrow({
        ...goodPlans[format],
        id,
        organiser: { name: `${place} Example Association`, domain: `${place.toLowerCase()}.test` },
        ...more,
      }),
    );
  const tally = new FederationTally();
  const closed = group("a", "North", "closed-group", {
    report: { people: 9 },
    sessions: {
      s1: held(8, 12),
      s2: held(7, 12),
      s3: held(7, 11),
      s4: { cancelled: true },
      s5: held(6, 11),
      s6: held(8, 11),
    },
  });
  tally.add(seasonReport(closed, year), [results({ answers: 7, is: "about", tenths: 92 })]);
  tally.add(
    seasonReport(
      group("b", "North", "closed-group", { report: { people: 5 }, sessions: { s1: held(5, 8), s2: held(4, 8) } }),
      year,
    ),
    [results({ answers: 3, is: "about", tenths: 90 })],
  );
  tally.add(seasonReport(group("c", "South", "open-meetings", { sessions: { s1: held(6), s2: held(9) } }), year));
  tally.add(seasonReport(group("d", "West", "single-event", { sessions: { s1: held(34, 52) } }), year), [
    results({ answers: 21, is: "at-least", tenths: 93 }),
  ]);
  const report = tally.result({ unreadable: 1, twice: 2 });

  test.each(languages)("told in %s", (language) => {
    expect(
      [...federationParagraphs(report, texts[language]), ...reportNotes(report, texts[language])].join("\n"),
    ).toMatchSnapshot();
    const { unreadable, ...one } = texts[language].federation.notes;
    expect([...Object.values(one), unreadable].map((tell) => tell(1)).join("\n")).toMatchSnapshot();
    expect(reportParagraphs(seasonReport(closed, year), undefined, texts[language]).join("\n")).toMatchSnapshot();
  });

  it("comes to what one counts by hand", () => {
    // North: 8 + 7 + 7 + 6 + 8 = 36 of 57, and 5 + 4 = 9 of 16; West: 34 of 52.
    expect(report.totals).toMatchObject({
      groups: 4,
      visits: 36 + 9 + 15 + 34,
      registered: 57 + 16 + 52,
      came: 36 + 9 + 34,
      people: 14,
    });
    expect(report.totals.turnout).toMatchObject({ percent: 63, against: "usual" });
    // 7 × 9.15 and 21 × 9.3 at least; 7 × 9.25 and 21 × 10 at most.
    expect(report.totals.grade).toEqual({ from: 9.2, to: 9.9, answers: 28 });
    expect(report.associations.map(({ name, totals }) => `${name} ${totals.visits}`)).toEqual([
      "North Example Association 45",
      "South Example Association 15",
      "West Example Association 34",
    ]);
  });
});

test("associations that share a domain, as on a federation's site, are told each by its own name", () => {
  const tally = new FederationTally();
  for (const [id, name] of [
    ["a", "North"],
    ["b", "South"],
    ["c", "North"],
  ] as const) {
    const organiser = { name: `${name} Example Association`, domain: "federation.test" };
    const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], id, organiser }));
    tally.add(seasonReport(group, { today: "2027-12-31" }));
  }
  const { associations } = tally.result();
  expect(associations.map(({ name, totals }) => [name, totals.groups])).toEqual([
    ["North Example Association", 2],
    ["South Example Association", 1],
  ]);
});
