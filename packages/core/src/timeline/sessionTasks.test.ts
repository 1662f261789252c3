import { describe, expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile } from "../profile/index.js";
import { daysOf, silent, standing, tasksOf } from "./tasks.fixtures.js";
import { timeline } from "./timeline.js";

const around = ["preparation", "session", "wishes", "summary"] as const;

describe("a session", () => {
  it("is prepared a week before, but not before the one that it rests on", () => {
    const schedule = { start: "2027-03-02", time: "18:00", rhythm: [{ kind: "weekly", interval: 1 }], count: 2 };
    const sessions = { s2: { moved: { date: "2027-03-05" } } };
    const tasks = tasksOf(silent("closed-group", { schedule, sessions }), around);
    expect(tasks.map(({ id, due, after }) => [id, due, ...after])).toEqual([
      ["preparation-s1", "2027-02-23"],
      ["session-s1", "2027-03-02", "preparation-s1", "reminder-s1"],
      ["wishes-s1", "2027-03-02", "session-s1"],
      ["summary-s1", "2027-03-02", "session-s1"],
      ["preparation-s2", "2027-03-02", "session-s1", "wishes-s1"],
      ["session-s2", "2027-03-05", "preparation-s2", "reminder-s2"],
      ["summary-s2", "2027-03-05", "session-s2"],
    ]);
  });

  it("is summed up on the day itself, or by when the practice says where something is to be written down", () => {
    const { summaryDays } = guideProfile.tasks;
    const later = { ...guideProfile, tasks: { ...guideProfile.tasks, summaryDays: { ...summaryDays, value: 2 } } };
    const due = (summaryForm: readonly string[], profile = later) => {
      const plan = parsePlanOrThrow({ ...silent("closed-group"), facilitation: { summaryForm } });
      return timeline(resolvePlanOrThrow(plan, profile), { today: "2027-01-10" }).find(({ id }) => id === "summary-s1")
        ?.due;
    };
    expect(due([])).toBe("2027-03-02");
    expect(due(["participants"])).toBe("2027-03-04");
    expect(due(["participants"], guideProfile)).toBe("2027-03-02");
  });

  it("is summed up on the day on which it was held in truth", () => {
    const summary = { heldOn: "2027-03-03", participants: 5 };
    expect(tasksOf(silent("closed-group", { sessions: { s1: { summary } } }), ["summary"])[0]).toMatchObject({
      doneOn: "2027-03-03",
      state: "done",
    });
  });
});

describe("wishes are asked for", () => {
  it("but for the session in which people part", () => {
    const asked = (plan: object) => tasksOf(plan, ["wishes"]).map(({ session }) => session);
    const five = ["s1", "s2", "s3", "s4", "s5"];
    expect(asked(silent("closed-group"))).toEqual(five);
    const schedule = { start: "2027-03-02", time: "18:00", until: "2027-04-15" };
    expect(asked(silent("open-meetings", { schedule }))).toEqual(["s1", "s2", "s3", "s4"]);
    expect(asked(silent("open-meetings", { schedule, lifecycle: { endsOn: "2027-04-15" } }))).toEqual([
      "s1",
      "s2",
      "s3",
    ]);
    expect(asked(silent("single-event"))).toEqual([]);
  });
});

describe("a session that is postponed wants a new date", () => {
  it("each by the day on which it was to be", () => {
    const sessions = { s2: { postponed: true }, s4: { postponed: true }, s5: { cancelled: true } };
    expect(
      tasksOf(silent("closed-group", { sessions }), ["new-date"]).map(({ id, due, session }) => [id, due, session]),
    ).toEqual([
      ["new-date-s2", "2027-03-16", "s2"],
      ["new-date-s4", "2027-04-13", "s4"],
    ]);
  });

  it("of those in a pause without an end only the first, and those that were postponed by themselves", () => {
    const schedule = { start: "2027-03-02", time: "18:00", breaks: [{ from: "2027-03-20" }] };
    const sessions = { s5: { postponed: true } };
    expect(daysOf(silent("closed-group", { schedule }), ["new-date"])).toEqual(["new-date-s3 2027-03-30"]);
    expect(daysOf(silent("closed-group", { schedule, sessions }), ["new-date"])).toEqual([
      "new-date-s3 2027-03-30",
      "new-date-s5 2027-04-27",
    ]);
  });

  it("and has no other task until then", () => {
    const sessions = { s2: { postponed: true } };
    const tasks = tasksOf(standing({ sessions })).filter(({ session }) => session === "s2");
    expect(tasks.map(({ kind }) => kind)).toEqual(["new-date"]);
  });
});
