import { describe, expect, it } from "vitest";
import { daysOf, silent, standing, tasksOf } from "./tasks.fixtures.js";

const survey = ["feedback", "feedback-gone-through"] as const;
const counting = ["counts", "federation-counts", "annual-report"] as const;

describe("people are asked what they thought", () => {
  it("on the day that the plan says, and the answers are gone through afterwards", () => {
    const feedback = { askedOn: "2027-05-12", goneThroughOn: "2027-06-06" };
    const tasks = tasksOf(silent("closed-group", { feedback, tasks: undefined }), survey);
    expect(tasks.map(({ id, due, after }) => [id, due, ...after])).toEqual([
      ["feedback", "2027-05-12"],
      // A Sunday that the plan names stays.
      ["feedback-gone-through", "2027-06-06", "feedback"],
    ]);
    expect(daysOf(silent("closed-group"), survey)).toEqual(["feedback 2027-05-11", "feedback-gone-through 2027-06-10"]);
  });

  it("by whoever the plan names", () => {
    const [first, second] = ["first", "second"].map((id) => ({ id, name: `Example ${id}` }));
    const people = { contactPerson: first, communicationsOfficer: second };
    for (const make of [(more: object) => silent("closed-group", more), standing]) {
      const tasks = tasksOf(make({ people, feedback: { collectedBy: "second" } }), ["feedback"]);
      expect(tasks.map(({ owner }) => owner.people.map(({ id }) => id))).toEqual(tasks.map(() => ["second"]));
      expect(tasks.length).toBeGreaterThan(0);
    }
  });

  it("at the end of each season that is over, where the group has no end", () => {
    const tasks = tasksOf(standing(), survey);
    expect(tasks.map(({ id, due, after }) => [id, due, ...after])).toEqual([
      ["feedback-2027-spring", "2027-06-08"],
      ["feedback-gone-through-2027-spring", "2027-07-08", "feedback-2027-spring"],
      ["feedback-2027-autumn", "2027-12-07"],
      ["feedback-gone-through-2027-autumn", "2028-01-06", "feedback-2027-autumn"],
    ]);
  });

  it("also where the season ends on that very day", () => {
    const rhythm = [{ kind: "weekly", interval: 2 }];
    const plan = standing({
      schedule: { start: "2027-06-01", time: "18:00", rhythm, until: "2027-06-15" },
      membership: "replenished",
    });
    expect(daysOf(plan, ["feedback"])).toEqual(["feedback 2027-06-15"]);
    const ongoing = standing({ schedule: { start: "2027-06-01", time: "18:00", rhythm, ongoing: true } });
    expect(daysOf(ongoing, ["feedback"])[0]).toBe("feedback-2027-spring 2027-06-15");
  });

  it("where citizens keep the group by themselves only if its plan speaks of it", () => {
    const lifecycle = { background: "citizen" };
    expect(daysOf(silent("closed-group", { lifecycle }), survey)).toEqual([]);
    expect(daysOf(silent("closed-group", { lifecycle, feedback: {} }), survey)).toHaveLength(2);
  });
});

describe("sessions and participants are counted", () => {
  const across = { schedule: { start: "2027-06-01", time: "18:00", count: 20 } };
  const summaries = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, place) => `summary-s${from + place}`);

  it("at each half-year, each session in its own, and told of early in the year after", () => {
    const tasks = tasksOf(silent("closed-group", across), counting);
    expect(tasks.map(({ id, due, after }) => [id, due, ...after])).toEqual([
      ["counts-2027-06-30", "2027-06-30", ...summaries(1, 3)],
      ["counts-2027-12-31", "2027-12-31", ...summaries(4, 16)],
      ["federation-counts-2027", "2028-01-31", "counts-2027-06-30", "counts-2027-12-31"],
      ["annual-report-2027", "2028-02-28", "counts-2027-06-30", "counts-2027-12-31"],
      ["counts-2028-06-30", "2028-06-30", ...summaries(17, 20)],
      ["federation-counts-2028", "2029-01-31", "counts-2028-06-30"],
      ["annual-report-2028", "2029-02-28", "counts-2028-06-30"],
    ]);
  });

  it("once, in the autumn, where once a year is enough, or never", () => {
    expect(daysOf(silent("closed-group", { ...across, report: { countsPerYear: 1 } }), ["counts"])).toEqual([
      "counts-2027-12-31 2027-12-31",
      "counts-2028-12-31 2028-12-31",
    ]);
    const never = tasksOf(silent("closed-group", { ...across, report: { countsPerYear: 0 } }), counting);
    expect(never.map(({ id, after }) => [id, ...after])).toEqual([
      ["federation-counts-2027"],
      ["annual-report-2027"],
      ["federation-counts-2028"],
      ["annual-report-2028"],
    ]);
  });

  it("up to the half-year's last day itself", () => {
    const onLast = { schedule: { start: "2027-06-30", time: "18:00", count: 1 } };
    expect(daysOf(silent("closed-group", onLast), ["counts"])).toEqual(["counts-2027-06-30 2027-06-30"]);
  });

  it("for the federation by whoever the plan names, and without a report where it wants none", () => {
    const people = { contactPerson: { id: "contact", name: "Example contact" } };
    const report = { countsToldBy: "contact", inAnnualReport: false };
    const tasks = tasksOf(silent("closed-group", { people, report }), counting);
    expect(tasks.map(({ kind, owner }) => [kind, owner.role, ...owner.people.map(({ id }) => id)])).toEqual([
      ["counts", "contact-person", "contact"],
      ["federation-counts", "contact-person", "contact"],
    ]);
  });

  it("only where an association stands behind the group", () => {
    for (const background of ["citizen", "public", "intermediary"]) {
      const plan = silent("closed-group", { lifecycle: { background }, feedback: {} });
      expect(daysOf(plan, [...counting, "action-plan"])).toEqual([]);
      expect(daysOf(plan, ["feedback"])).toEqual(["feedback 2027-05-11"]);
    }
    expect(daysOf(silent("closed-group"), ["action-plan"])).toEqual(["action-plan 2026-10-31"]);
  });
});
