import { describe, expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { addDays } from "../../../kernel/index.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import { type GoodPlanKind, goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { organisationRules } from "./index.js";

const good = (kind: GoodPlanKind): LoosePlan => goodPlans[kind];
const told = (plan: LoosePlan) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), undefined, { today: plan.schedule.start }), {
    rules: organisationRules,
  }).map(({ severity, path, messageId }) => `${severity} ${path} ${messageId}`);
const draft = (plan: LoosePlan): LoosePlan => ({ ...plan, stage: "draft" });
const organised = (plan: LoosePlan, change: object): LoosePlan => ({
  ...plan,
  organisation: { ...plan.organisation, ...change },
});
const group = good("closed-group");

describe("organisation/action-plan", () => {
  test("not said: to decide in a draft, advised when published", () => {
    const plan = organised(group, { actionPlan: undefined });
    expect(told(plan)).toEqual(["warning /organisation/actionPlan none"]);
    expect(told(draft(plan))).toEqual(["info /organisation/actionPlan none"]);
  });

  test.each([
    [2025, ["warning /organisation/actionPlan otherYear"]],
    [2026, []],
    [2027, []],
    [2028, ["warning /organisation/actionPlan otherYear"]],
  ])("that of %i for a group of 2027", (actionPlan, expected) => {
    expect(told(organised(group, { actionPlan }))).toEqual(expected);
    expect(told(draft(organised(group, { actionPlan })))).toEqual(expected);
  });
});

describe("organisation/approved", () => {
  test("not said: to decide in a draft, advised when published", () => {
    const plan = organised(group, { approvedOn: undefined });
    expect(told(plan)).toEqual(["warning /organisation/approvedOn none"]);
    expect(told(draft(plan))).toEqual(["info /organisation/approvedOn none"]);
  });

  test("on the first session's day at the latest", () => {
    const { start } = group.schedule;
    expect(told(organised(group, { approvedOn: start }))).toEqual([]);
    expect(told(organised(group, { approvedOn: addDays(start, 1) }))).toEqual([
      "warning /organisation/approvedOn late",
    ]);
  });
});

describe("organisation/season-planned-early", () => {
  test.each(["closed-group", "open-meetings"] as const)("45 days before a %s, not 44", (kind) => {
    const plan = good(kind);
    const planned = (days: number) => organised(plan, { planningStarts: addDays(plan.schedule.start, -days) });
    expect(told(planned(45))).toEqual([]);
    expect(told(planned(44))).toEqual(["warning /organisation/planningStarts late"]);
    expect(told(draft(planned(44)))).toEqual(["warning /organisation/planningStarts late"]);
  });

  test("an event is prepared instead", () => {
    const event = good("single-event");
    expect(told(organised(event, { planningStarts: event.schedule.start }))).toEqual([]);
  });
});

describe("organisation/example-address", () => {
  test("each address in its place, in a published plan only", () => {
    const [first, ...others] = group.people.facilitators;
    const plan = {
      ...group,
      organiser: { name: "Example Association", domain: "example.org", email: "info@Groups.Example.com" },
      informationPage: "https://www.example.net:8080/spring",
      people: { ...group.people, facilitators: [{ ...first, email: "first@example.org" }, ...others] },
    };
    expect(told(plan)).toEqual(
      ["/informationPage", "/organiser/domain", "/organiser/email", "/people/facilitators/0/email"].map(
        (path) => `error ${path} example`,
      ),
    );
    expect(told(draft(plan))).toEqual([]);
  });

  test.each([
    "https://groups.test/example.org",
    "https://groups.test/?from=first@example.org",
    "https://myexample.org/",
    "https://example.org.test/",
  ])("%s is somebody's own", (informationPage) => {
    expect(told({ ...group, informationPage })).toEqual([]);
  });
});
