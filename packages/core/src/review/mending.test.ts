import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlan, resolvePlanOrThrow } from "../group/index.js";
import { jsonPointer, pointerSteps } from "../kernel/index.js";
import { parsePlan, parsePlanOrThrow } from "../plan/index.js";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { arbitraries } from "../testing/index.js";
import { withChange } from "../yaml/withChange.js";
import { goodPlans } from "./examples/goodPlans.js";
import type { Finding, Mending } from "./finding.js";
import { reviewGroup } from "./reviewGroup.js";
import { guideRuleExamples } from "./rules/examples.js";
import { guideRules } from "./rules/index.js";

const review = (group: Group) => reviewGroup(group, { rules: guideRules });

/** The group with a finding mended, read anew from its plan. */
function mended(group: Group, { path, value }: Mending): Group {
  const plan = withChange(JSON.parse(JSON.stringify(group.plan)), { path, value })._unsafeUnwrap();
  return parsePlan(plan)
    .andThen((each) => resolvePlan(each, group.profile, { today: group.schedule.start }))
    ._unsafeUnwrap();
}

/** What one rule finds, place by place. */
function placesOf(rule: string, findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ ruleId }) => ruleId === rule).map(({ path }) => path);
}

function expectMended(group: Group): void {
  const findings = review(group);
  for (const { ruleId, path, mending } of findings) {
    if (mending === undefined) continue;
    const left = placesOf(ruleId, review(mended(group, mending)));
    expect(left, `${ruleId} at ${path}`).not.toContain(path);
    const before = placesOf(ruleId, findings);
    expect(
      left.filter((place) => !before.includes(place)),
      `${ruleId} elsewhere`,
    ).toEqual([]);
  }
}

describe.each(guideRuleExamples)("$rule", ({ of, break: spoil }) => {
  it.each(of)("what mends it on a %s mends it, and nothing of it is found elsewhere", (kind) => {
    const plan = parsePlanOrThrow(spoil(goodPlans[kind]));
    expectMended(resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start }));
  });
});

test("what mends a finding of any group, under any practice, leaves nothing of it", () => {
  fc.assert(fc.property(arbitraries.group(), expectMended));
});

it("the value is the practice's own", () => {
  const plan = parsePlanOrThrow({
    ...goodPlans["closed-group"],
    sessions: {},
    schedule: { ...goodPlans["closed-group"].schedule, count: 6 },
  });
  const profile = parseProfileOrThrow(guideProfile, { name: "Eight", formats: { "closed-group": { sessions: 8 } } });
  const found = review(resolvePlanOrThrow(plan, profile)).find(({ ruleId }) => ruleId === "format/session-count");
  expect(found?.mending).toEqual({ path: jsonPointer("schedule", "count"), value: 8 });
  expect(pointerSteps(found?.path ?? "")).toEqual(["schedule", "count"]);
});
