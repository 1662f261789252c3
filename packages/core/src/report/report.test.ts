import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FeedbackResults } from "../feedback/index.js";
import { resolvePlanOrThrow } from "../group/index.js";
import { languages } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlan, parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { reportParagraphs } from "./reportParagraphs.js";
import { seasonReport } from "./seasonReport.js";

const texts = { fi: fi.report, sv: sv.report, en: en.report };

const group = resolvePlanOrThrow(
  parsePlanOrThrow({
    ...goodPlans["closed-group"],
    sessions: {
      s1: { summary: { participants: 7, theme: "Getting started" } },
      s2: { summary: { participants: 5 } },
      s3: { cancelled: true },
    },
  }),
);

test("sessions held, cancelled and to come are all sessions, of a group without an end those until today, and visits add up", () => {
  fc.assert(
    fc.property(arbitraries.group(), fc.integer({ min: 0, max: 60 }), (each, days) => {
      const day = each.sessions[Math.min(days, each.sessions.length - 1)]?.local.date ?? each.schedule.start;
      const report = seasonReport(each, { today: day });
      const told = each.sessions.filter(({ local }) => local.date <= report.to);
      expect(report.held + report.notMet + report.cancelled + report.coming).toBe(told.length);
      if (each.schedule.extent.kind !== "ongoing") expect(told).toEqual(each.sessions);
      expect(report.uncounted).toBeLessThanOrEqual(report.held);
      // Two periods that meet make the whole.
      const first = seasonReport(each, { today: day, to: day });
      const later = each.sessions.filter(({ local }) => local.date > day);
      const rest = later[0] === undefined ? undefined : seasonReport(each, { today: day, from: later[0].local.date });
      expect(first.visits + (rest?.visits ?? 0)).toBe(report.visits);
      expect(first.held + (rest?.held ?? 0)).toBe(report.held);
    }),
  );
});

test("a group without an end is told of until today, however far ahead its days are reckoned", () => {
  const report = (today: "2026-01-02" | "2027-05-05", horizon: "2027-12-31" | "2028-12-31") => {
    const plan = parsePlanOrThrow({ ...goodPlans["local-group"], report: { people: 9 } });
    return seasonReport(resolvePlanOrThrow(plan, undefined, { horizon }), { today });
  };
  const { schedule } = goodPlans["local-group"];
  expect(report("2027-05-05", "2028-12-31")).toEqual(report("2027-05-05", "2027-12-31"));
  expect(report("2027-05-05", "2028-12-31")).toMatchObject({ to: "2027-05-05", coming: 0, people: 9 });
  expect(report("2026-01-02", "2028-12-31")).toMatchObject({ from: schedule.start, to: schedule.start, held: 0 });
});

test("where the group did not meet it was no session to which nobody came: figures are as if it had been called off", () => {
  const answer = fc.oneof(
    fc.record({ participants: fc.integer({ min: 0, max: 12 }), registered: fc.integer({ min: 1, max: 12 }) }),
    fc.constant({ notHeld: true }),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.array(answer, { minLength: 6, maxLength: 6 }), (answers) => {
      const told = (as: (summary: object | undefined) => object) => {
        const sessions = Object.fromEntries(answers.map((summary, index) => [`s${index + 1}`, as(summary)]));
        const plan = parsePlanOrThrow({ ...goodPlans["closed-group"], sessions });
        return seasonReport(resolvePlanOrThrow(plan), { today: "2027-12-31" });
      };
      const report = told((summary) => (summary === undefined ? {} : { summary }));
      const without = told((summary) => {
        if (summary === undefined) return {};
        return "notHeld" in summary ? { cancelled: true } : { summary };
      });
      const missed = answers.filter((each) => each !== undefined && "notHeld" in each).length;
      expect(report).toEqual({ ...without, notMet: missed, cancelled: 0 });
      expect(report.held + report.notMet).toBe(6);
    }),
  );
});

test("that the group did not meet is told in words", () => {
  const plan = parsePlanOrThrow({ ...goodPlans["closed-group"], sessions: { s2: { summary: { notHeld: true } } } });
  const report = seasonReport(resolvePlanOrThrow(plan), { today: "2027-12-31" });
  expect(report).toMatchObject({ held: 5, notMet: 1, uncounted: 5 });
  expect(reportParagraphs(report, undefined, en.report)[0]).toContain("Once the group did not meet");
  expect(reportParagraphs(report, undefined, fi.report)[0]).toContain("Kerran ryhmä ei kokoontunut");
});

test("either how many came or that the group did not meet is written down, and not both", () => {
  const problems = (summary: object) =>
    parsePlan({ ...goodPlans["closed-group"], sessions: { s1: { summary } } }).match(
      () => [],
      (all) => all.map(({ code, path }) => `${code} ${path}`),
    );
  expect(problems({ theme: "Rest" })).toEqual(["missing /sessions/s1/summary/participants"]);
  expect(problems({ notHeld: false })).toEqual(["missing /sessions/s1/summary/participants"]);
  expect(problems({ notHeld: true, participants: 0 })).toEqual(["only-one-of /sessions/s1/summary/participants"]);
  expect(problems({ notHeld: true, observations: "The door was locked." })).toEqual([]);
});

test("what was not written down is told as missing", () => {
  const report = seasonReport(group, { today: "2027-12-31" });
  expect(report).toMatchObject({
    held: 5,
    cancelled: 1,
    coming: 0,
    uncounted: 3,
    visits: 12,
    mean: 6,
    fewest: 5,
    most: 7,
  });
});

const feedback: FeedbackResults = {
  audience: "participants",
  answers: 6,
  threshold: 5,
  tooFew: false,
  items: [{ id: "grade", scale: "grade", least: 4, most: 10, mean: { is: "at-least", value: 8.8 } }],
  strengths: [],
  toDevelop: [],
  sharpenPublicity: false,
};

test.each(languages)("the text for the annual report in %s", (language) => {
  const told = (today: "2027-12-31" | "2026-01-01", people?: number) =>
    reportParagraphs(seasonReport(group, { today, people }), feedback, texts[language]);
  expect([...told("2027-12-31", 9), "", ...told("2027-12-31"), "", ...told("2026-01-01")].join("\n")).toMatchSnapshot();
});
