import { describe, expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import { guideProfile, type ProfileChanges, parseProfileOrThrow } from "../../../profile/index.js";
import { goodPlanKinds, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { reportRules } from "./index.js";

const told = (plan: LoosePlan, profile = guideProfile) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), profile, { today: plan.schedule.start }), {
    rules: reportRules,
  }).map(({ severity, path, messageId }) => `${severity} ${path} ${messageId}`);
const reporting = (report: object | undefined): LoosePlan => ({ ...goodPlans["closed-group"], report });
const federation = (report: NonNullable<ProfileChanges["report"]>) =>
  parseProfileOrThrow(guideProfile, { name: "x", report });

test.each(goodPlanKinds)("nothing said of a %s: the profile decides, and a review is silent", (kind) => {
  expect(told({ ...goodPlans[kind], report: undefined })).toEqual([]);
});

describe("report/summaries", () => {
  const seldom = ["info /report/countsPerYear seldom"];

  test.each([
    [0, seldom],
    [1, seldom],
    [2, []],
    [12, []],
  ])("%i times a year", (countsPerYear, expected) => {
    expect(told(reporting({ countsPerYear }))).toEqual(expected);
    expect(told({ ...reporting({ countsPerYear }), stage: "draft" })).toEqual(expected);
  });

  test("a federation may ask for more, or for less", () => {
    expect(told(reporting({ countsPerYear: 2 }), federation({ countsPerYear: 4 }))).toEqual(seldom);
    expect(told(reporting({ countsPerYear: 1 }), federation({ countsPerYear: 1 }))).toEqual([]);
  });
});

describe("report/annual", () => {
  test("left out is told, unless the federation has no such report", () => {
    const plan = reporting({ inAnnualReport: false });
    expect(told(plan)).toEqual(["info /report/inAnnualReport leftOut"]);
    expect(told(plan, federation({ inAnnualReport: false }))).toEqual([]);
    expect(told(reporting({ inAnnualReport: true }), federation({ inAnnualReport: false }))).toEqual([]);
  });
});
