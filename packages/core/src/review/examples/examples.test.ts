import { describe, expect, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../../group/index.js";
import { en } from "../../locale/en.js";
import { fi } from "../../locale/fi.js";
import { sv } from "../../locale/sv.js";
import { type GroupPlan, parsePlanOrThrow } from "../../plan/index.js";
import { renderFinding } from "../renderFinding.js";
import { reviewGroup } from "../reviewGroup.js";
import { guideRuleExamples } from "../rules/examples.js";
import { guideRules } from "../rules/index.js";
import { goodPlanKinds, goodPlans } from "./goodPlans.js";

const review = (group: Group) => reviewGroup(group, { rules: guideRules });
const resolve = (plan: GroupPlan) => resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start });
const told = (group: Group) => review(group).map(({ ruleId, severity, path }) => `${severity} ${path} ${ruleId}`);

describe.each(goodPlanKinds)("the good plan of a %s", (kind) => {
  test("has neither warning nor error", () => {
    const way = "a good plan, in review/examples/goodPlans.ts, says what each rule asks of it";
    expect(
      told(resolve(goodPlans[kind])).filter((line) => !line.startsWith("info")),
      way,
    ).toEqual([]);
  });
});

describe.each(guideRuleExamples)("$rule", ({ rule, of, break: spoil }) => {
  test.each(of)("is broken on a %s, alone, and told in every language", (kind) => {
    const before = new Set(told(resolve(goodPlans[kind])));
    const group = resolve(parsePlanOrThrow(spoil(goodPlans[kind])));
    const added = review(group).filter(({ ruleId, severity, path }) => !before.has(`${severity} ${path} ${ruleId}`));
    expect([...new Set(added.map(({ ruleId }) => ruleId))]).toEqual([rule]);
    for (const finding of added) {
      for (const words of [fi, sv, en]) {
        const text = renderFinding(finding, words, { rules: guideRules });
        expect(text).not.toMatch(/undefined|NaN|\[object|\$\{/);
        expect(text.length).toBeGreaterThan(20);
      }
    }
  });
});
