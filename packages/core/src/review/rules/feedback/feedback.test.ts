import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldSessions, resolvePlanOrThrow } from "../../../group/index.js";
import { addDays, type LocalDate } from "../../../kernel/index.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import { guideProfile, parseProfile, parseProfileOrThrow } from "../../../profile/index.js";
import { datedAnew } from "../../examples/datedAnew.js";
import { type GoodPlanKind, goodPlanKinds, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { feedbackRules } from "./index.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const groupOf = (plan: LoosePlan, profile = guideProfile) =>
  resolvePlanOrThrow(parsePlanOrThrow(plan), profile, { today: plan.schedule.start });
const findings = (plan: LoosePlan, profile = guideProfile) =>
  reviewGroup(groupOf(plan, profile), { rules: feedbackRules });
const told = (plan: LoosePlan, profile = guideProfile) =>
  findings(plan, profile).map(
    ({ severity, path, ruleId, messageId }) => `${severity} ${path} ${ruleId.replace("feedback/", "")} ${messageId}`,
  );
const draft = (plan: LoosePlan): LoosePlan => ({ ...plan, stage: "draft" });
const asking = (plan: LoosePlan, change: object): LoosePlan => ({
  ...plan,
  feedback: { ...plan.feedback, ...change },
});
const datesOf = (plan: LoosePlan) => heldSessions(groupOf(plan)).map(({ local }) => local.date);
const lastOf = (plan: LoosePlan) => datesOf(plan).at(-1) as LocalDate;
const group = good("closed-group");

test.each(goodPlanKinds)("what the profile derives for a %s is without fault", (kind) => {
  const { goals, asksFacilitators, collectedBy, ...others } = good(kind).feedback;
  const feedback = { goals, asksFacilitators, collectedBy };
  const undated = others.goneThroughOn === undefined ? [] : ["warning /feedback/goneThroughOn used undated"];
  expect(told({ ...good(kind), feedback })).toEqual(undated);
});

describe("feedback/anonymous", () => {
  test("what is asked is told together, each once, in a draft too", () => {
    const plan = asking(group, { asksIdentity: ["email", "name", "email"] });
    const expected = ["error /feedback/asksIdentity anonymous asked"];
    expect(told(plan)).toEqual(expected);
    expect(told(draft(plan))).toEqual(expected);
    expect(findings(plan).map(({ data }) => data)).toEqual([{ items: ["email", "name"] }]);
  });

  test("nothing asked and nothing said pass", () => {
    expect(told(asking(group, { asksIdentity: [] }))).toEqual([]);
    expect(told(asking(group, { asksIdentity: undefined }))).toEqual([]);
  });
});

describe("feedback/when", () => {
  const early = "warning /feedback/askedOn when early";
  const late = "warning /feedback/askedOn when late";
  const asked = (plan: LoosePlan, askedOn: LocalDate) =>
    told(asking(plan, { askedOn, goneThroughOn: "2032-12-31" })).filter((line) => line.includes("askedOn"));

  test.each(["closed-group", "open-meetings", "single-event"] as const)("a week from the last day of a %s", (kind) => {
    const last = lastOf(good(kind));
    const expected = [
      [-1, [early]],
      [0, []],
      [7, []],
      [8, [late]],
    ] as const;
    for (const [days, lines] of expected) expect(asked(good(kind), addDays(last, days))).toEqual(lines);
    expect(asked(draft(good(kind)), addDays(last, 8))).toEqual([late]);
  });

  test("any day but a week from the last is told, and as early or late", () => {
    const last = lastOf(group);
    fc.assert(
      fc.property(fc.nat(200), (days) => {
        expect(asked(group, addDays(last, -1 - days))).toEqual([early]);
        expect(asked(group, addDays(last, days))).toEqual(days <= 7 ? [] : [late]);
      }),
    );
  });

  test("tells from which day to which is good", () => {
    const plan = asking(group, { askedOn: "2027-01-12" });
    const last = lastOf(plan);
    const data = { after: "group", asked: "2027-01-12", last, by: addDays(last, 7) };
    expect(findings(plan).map((finding) => finding.data)).toEqual([data]);
  });

  test("a session that is cancelled is not the last one", () => {
    const cancelled = { ...group, sessions: { ...group.sessions, s6: { cancelled: true } } };
    const [before] = datesOf(group).slice(-2) as [LocalDate];
    expect(asked(cancelled, before)).toEqual([]);
    expect(asked(group, before)).toEqual([early]);
  });

  test("open meetings that go through the summer ask at the end of the spring as well as of the autumn", () => {
    const year = datedAnew(good("open-meetings"), { until: "2027-11-30" });
    const spring = datesOf(year).findLast((date) => date <= "2027-06-15") as LocalDate;
    for (const [days, lines] of [
      [-1, [early]],
      [0, []],
      [7, []],
      [8, [early]],
    ] as const) {
      expect(asked(year, addDays(spring, days))).toEqual(lines);
    }
    expect(asked(year, addDays(lastOf(year), 8))).toEqual([late]);
  });

  test("a group online without an end asks at a season's end, and after the days that are dated anything may come", () => {
    const standing = { ...good("local-group"), venue: { kind: "hybrid", place: "Library" } };
    const spring = datesOf(standing).findLast((date) => date <= "2027-06-15") as LocalDate;
    expect(asked(standing, spring)).toEqual([]);
    expect(asked(standing, addDays(spring, 8))).toEqual([early]);
    expect(asked(standing, "2031-02-01")).toEqual([]);
    expect(asked(good("local-group"), addDays(spring, 8))).toEqual([]);
  });

  test("with no session left there is nothing to ask after", () => {
    const event = { ...good("single-event"), sessions: { s1: { cancelled: true } } };
    expect(asked(event, addDays(event.schedule.start, -30))).toEqual([]);
  });

  test("a federation may give more time", () => {
    const profile = parseProfileOrThrow(guideProfile, { name: "x", feedback: { askedWithinDays: 14 } });
    const plan = asking(group, { askedOn: addDays(lastOf(group), 14) });
    expect(told(plan)).toEqual([late]);
    expect(told(plan, profile)).toEqual([]);
  });
});

test.each([
  ["goals", "goals", undefined, "warning /feedback/goals goals none"],
  ["goals", "goals", [], "warning /feedback/goals goals none"],
  ["facilitators-too", "asksFacilitators", undefined, "info /feedback/asksFacilitators facilitators-too unsaid"],
  ["facilitators-too", "asksFacilitators", false, "info /feedback/asksFacilitators facilitators-too notAsked"],
  ["who-collects", "collectedBy", undefined, "warning /feedback/collectedBy who-collects nobody"],
] as const)("feedback/%s: %s as %o, still to decide in a draft", (_, key, value, expected) => {
  const plan = asking(group, { [key]: value });
  expect(told(plan)).toEqual([expected]);
  expect(told(draft(plan))).toEqual([expected.replace("warning", "info")]);
});

describe("feedback/used", () => {
  const early = ["warning /feedback/goneThroughOn used early"];

  test("on the day of asking at the earliest, in a draft too", () => {
    const last = lastOf(group);
    expect(told(asking(group, { goneThroughOn: last }))).toEqual([]);
    expect(told(asking(group, { goneThroughOn: addDays(last, -1) }))).toEqual(early);
    expect(told(draft(asking(group, { goneThroughOn: addDays(last, -1) })))).toEqual(early);
  });

  test("only a group without an end has to say the day, or when it asks", () => {
    const standing = asking(good("local-group"), { goneThroughOn: undefined });
    expect(told(standing)).toEqual(["warning /feedback/goneThroughOn used undated"]);
    expect(told(draft(standing))).toEqual(["info /feedback/goneThroughOn used undated"]);
    expect(told(asking(standing, { askedOn: "2027-06-08" }))).not.toContain(
      "warning /feedback/goneThroughOn used undated",
    );
    expect(told(asking(group, { goneThroughOn: undefined }))).toEqual([]);
  });
});

describe("feedback/threshold", () => {
  test.each([
    [2, ["error /feedback/threshold threshold low"]],
    [3, []],
    [10, []],
    [11, ["error /feedback/threshold threshold high"]],
  ])("%i answers", (threshold, expected) => {
    expect(told(asking(group, { threshold }))).toEqual(expected);
    expect(told(draft(asking(group, { threshold })))).toEqual(expected);
  });

  test("a federation's own threshold is held to the same", () => {
    const changes = { name: "x", feedback: { threshold: 2 } };
    expect(parseProfile(guideProfile, changes)._unsafeUnwrapErr()).toMatchObject([{ path: "/feedback/threshold" }]);
  });
});
