import { describe, expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { fi } from "../../../locale/fi.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import { guideProfile, type Profile, parseProfileOrThrow } from "../../../profile/index.js";
import { datedAnew } from "../../examples/datedAnew.js";
import { type GoodPlanKind, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { renderFinding } from "../../renderFinding.js";
import { reviewGroup } from "../../reviewGroup.js";
import { changedSession } from "../session/statedAgenda.js";
import { seriesRules } from "./index.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const group = good("closed-group");
const findings = (plan: LoosePlan, profile: Profile = guideProfile) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), profile, { today: plan.schedule.start }), {
    rules: seriesRules,
  });
const told = (plan: LoosePlan, profile?: Profile) =>
  findings(plan, profile).map(
    ({ severity, path, ruleId, messageId }) => `${severity} ${path} ${ruleId.replace("series/", "")} ${messageId}`,
  );
const toldOf = (rule: string, plan: LoosePlan) => told(plan).filter((line) => line.includes(` ${rule} `));
const scheduled = (plan: LoosePlan, change: object): LoosePlan => ({
  ...plan,
  schedule: { ...plan.schedule, ...change },
});

describe("series/holiday", () => {
  test("a moved, an added and the first session are told where their date is stated", () => {
    const epiphany = scheduled(group, { start: "2027-01-06" });
    expect(told(epiphany)).toEqual(["warning /schedule/start holiday on"]);
    expect(told(changedSession(epiphany, "s1", { cancelled: true }))).toEqual([]);
    const moved = changedSession(group, "s6", { moved: { date: "2027-03-26" } });
    expect(told(moved)).toEqual(["warning /sessions/s6/moved/date holiday on"]);
    const added = changedSession(group, "more", { added: { date: "2027-03-26" } });
    expect(told(added)).toEqual(["warning /sessions/more/added/date holiday on"]);
  });

  test("one in the rhythm is told where one would move it", () => {
    const overEaster = scheduled(group, { start: "2027-03-01" });
    expect(toldOf("holiday", overEaster)).toEqual(["warning /sessions/s3/moved/date holiday on"]);
  });

  test("names the day, also one that only a federation's calendar knows", () => {
    const [finding] = findings(scheduled(group, { start: "2027-01-06" }));
    expect(finding && renderFinding(finding, fi)).toContain("ke 6.1.2027 on loppiainen.");
    const own = finding && { ...finding, data: { ...finding.data, holiday: "own-day" } };
    expect(own && renderFinding(own, fi)).toContain("ke 6.1.2027 on juhlapäivä.");
    const named = own && { ...own, data: { ...own.data, name: "nationaldagen" } };
    expect(named && renderFinding(named, fi)).toContain("ke 6.1.2027 on nationaldagen.");
  });
});

describe("series/daylight-saving", () => {
  test("tells the sessions before which the clocks change, once", () => {
    const plan = datedAnew(group, { start: "2027-01-19" });
    expect(told(plan)).toEqual(["info /schedule/time daylight-saving changes"]);
    expect(findings(plan)[0]?.data).toEqual({ dates: ["2027-03-30"] });
    expect(told(changedSession(plan, "s6", { cancelled: true }))).toEqual([]);
  });

  test("tells both changes of a year, and no change where there is none", () => {
    const year = findings(good("local-group"));
    expect(year.map(({ data }) => data)).toEqual([{ dates: ["2027-04-06", "2027-11-02"] }]);
    expect(told(scheduled(group, { start: "2027-01-19", timeZone: "UTC" }))).toEqual([]);
  });
});

describe("series/audience-hours", () => {
  const working = (plan: LoosePlan) => ({ ...plan, audience: { occupation: "working" } });
  const at = (time: string) => scheduled(working(group), { time });

  test("15.59 on a weekday is early for people at work, 16.00 is not", () => {
    expect(told(at("15:59"))).toEqual(["info /schedule/time audience-hours early"]);
    expect(told(at("16:00"))).toEqual([]);
    expect(told({ ...at("10:00"), audience: { occupation: "retired" } })).toEqual([]);
    expect(told({ ...at("10:00"), audience: undefined })).toEqual([]);
  });

  test("the weekend is free", () => {
    expect(told(scheduled(at("10:00"), { start: "2027-01-09" }))).toEqual([]);
  });

  test("a session moved to the day is told at its own time", () => {
    const moved = changedSession(working(group), "s2", { moved: { time: "14:00" } });
    expect(told(moved)).toEqual(["info /sessions/s2/moved/time audience-hours early"]);
    expect(told(changedSession(moved, "s2", { cancelled: true }))).toEqual([]);
    const added = changedSession(working(group), "more", { added: { date: "2027-02-01", time: "14:00" } });
    expect(told(added)).toEqual(["info /sessions/more/added/time audience-hours early"]);
  });
});

describe("series/within-season", () => {
  const from = (start: string) => toldOf("within-season", datedAnew(group, { start }));

  test.each([
    ["spring, until 15.6.", "2027-04-06", []],
    ["over the end of spring", "2027-04-07", ["info /schedule/start within-season outside"]],
    ["autumn, from 16.6.", "2027-06-16", []],
    ["autumn, until 15.12.", "2027-10-06", []],
    ["over the end of autumn", "2027-10-07", ["info /schedule/start within-season outside"]],
    ["winter belongs to spring", "2026-12-16", []],
  ])("%s", (_, start, expected) => {
    expect(from(start)).toEqual(expected);
  });

  test("is told where the end is decided", () => {
    const open = datedAnew(good("open-meetings"), { start: "2027-05-11", until: "2027-06-30" });
    expect(toldOf("within-season", open)).toEqual(["info /schedule/until within-season outside"]);
    const moved = changedSession(datedAnew(group, { start: "2027-03-16" }), "s6", { moved: { date: "2027-06-16" } });
    expect(toldOf("within-season", moved)).toEqual(["info /sessions/s6/moved/date within-season outside"]);
  });

  test("neither an event nor a group without an end is asked", () => {
    expect(toldOf("within-season", good("local-group"))).toEqual([]);
    const event = changedSession(good("single-event"), "again", { added: { date: "2027-09-07" } });
    expect(toldOf("within-season", event)).toEqual([]);
  });
});

describe("series/uneven-gap", () => {
  const moved = (date: string) => changedSession(group, "s6", { moved: { date } });

  test("twice the interval passes, a day more does not", () => {
    expect(toldOf("uneven-gap", moved("2027-04-06"))).toEqual([]);
    expect(toldOf("uneven-gap", moved("2027-04-07"))).toEqual(["warning /sessions/s6/moved/date uneven-gap gap"]);
  });

  test("one skipped date passes, two in a row do not, nor two that are cancelled", () => {
    expect(toldOf("uneven-gap", datedAnew(group, { skip: ["2027-01-26"] }))).toEqual([]);
    const skipped = datedAnew(group, { skip: ["2027-01-26", "2027-02-09"] });
    expect(toldOf("uneven-gap", skipped)).toEqual(["warning /sessions/s2/moved/date uneven-gap gap"]);
    const cancelled = changedSession(changedSession(group, "s2", { cancelled: true }), "s3", { cancelled: true });
    expect(toldOf("uneven-gap", cancelled)).toEqual(["warning /sessions/s4/moved/date uneven-gap gap"]);
  });

  test("a month left out of a monthly rhythm passes", () => {
    const monthly = { kind: "monthly-by-weekday", interval: 1, nth: 2, weekday: "tuesday" };
    const byDate = { kind: "monthly-by-date", interval: 1, day: 12 };
    expect(toldOf("uneven-gap", datedAnew(group, { rhythm: [monthly], skip: ["2027-02-09"] }))).toEqual([]);
    expect(toldOf("uneven-gap", datedAnew(group, { rhythm: [byDate], skip: ["2027-02-12"] }))).toEqual([]);
    const twoLeftOut = datedAnew(group, { rhythm: [byDate], skip: ["2027-02-12", "2027-03-12"] });
    expect(toldOf("uneven-gap", twoLeftOut)).toEqual(["warning /sessions/s2/moved/date uneven-gap gap"]);
  });
});

describe("series/too-late-in-the-evening", () => {
  test("21.00 is in time, 21.01 is not, nor is the other side of midnight", () => {
    expect(told(scheduled(group, { time: "19:00" }))).toEqual([]);
    const late = scheduled(group, { time: "19:01" });
    expect(told(late)).toEqual(["info /schedule/time too-late-in-the-evening late"]);
    expect(findings(late)[0]?.data).toEqual({ time: "19:01", ends: "21:01", by: "21:00" });
    expect(findings(scheduled(group, { time: "23:30" }))[0]?.data).toEqual({
      time: "23:30",
      ends: "01:30",
      by: "21:00",
    });
  });

  test("a session's own time is told at its place", () => {
    const plan = changedSession(group, "s2", { moved: { time: "20:00" } });
    expect(told(plan)).toEqual(["info /sessions/s2/moved/time too-late-in-the-evening late"]);
  });

  test("goes by the profile", () => {
    const early = parseProfileOrThrow(guideProfile, { name: "Example", hours: { eveningEnds: "20:00" } });
    expect(told(group, early)).toEqual([]);
    expect(told(scheduled(group, { time: "18:01" }), early)).toEqual([
      "info /schedule/time too-late-in-the-evening late",
    ]);
  });
});

describe("series/early-rhythm", () => {
  const monthly = { kind: "monthly-by-weekday", interval: 1, nth: 1, weekday: "tuesday" };
  const weekly = (interval: number, times?: number) => ({ kind: "weekly", interval, ...(times && { times }) });
  const isTold = (rhythm: readonly object[] | undefined) =>
    toldOf("early-rhythm", scheduled(good("local-group"), { rhythm })).length > 0;

  test.each([
    ["3 times every two weeks, then monthly", [weekly(2, 3), monthly], false],
    ["4 times", [weekly(2, 4), monthly], false],
    ["4 times every week", [weekly(1, 4), monthly], false],
    ["2 times", [weekly(2, 2), monthly], true],
    ["5 times", [weekly(2, 5), monthly], true],
    ["every three weeks first", [weekly(3, 4), monthly], true],
    ["then every 3 weeks", [weekly(2, 4), weekly(3)], false],
    ["then every 5 weeks", [weekly(2, 4), weekly(5)], false],
    ["then every 2 weeks", [weekly(2, 4), weekly(2)], true],
    ["then every 6 weeks", [weekly(2, 4), weekly(6)], true],
    ["every two weeks all along", [weekly(2)], true],
    ["nothing said", undefined, false],
  ] as const)("%s", (_, rhythm, expected) => {
    expect(isTold(rhythm)).toBe(expected);
  });

  test("holds for a group without an end only", () => {
    expect(toldOf("early-rhythm", good("open-meetings"))).toEqual([]);
    expect(toldOf("early-rhythm", scheduled(group, { ongoing: true, rhythm: [weekly(2)] }))).toEqual([
      "info /schedule/rhythm early-rhythm other",
    ]);
  });
});
