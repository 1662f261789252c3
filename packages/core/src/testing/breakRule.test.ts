import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import type { GroupPlan } from "../plan/index.js";
import { type Finding, guideRules, renderFinding, reviewGroup } from "../review/index.js";
import { goodPlanKinds } from "../rule-examples/index.js";
import { goodPlan } from "./arbitraries/goodPlan.js";
import { breakRule } from "./breakRule.js";

const review = (plan: GroupPlan) =>
  reviewGroup(resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start }), { rules: guideRules });

/** There are a hundred rules; each kind of good plan is broken in its topic's examples. */
const runs = { numRuns: Number(process.env["PIIRI_RUNS"] ?? 3) };

describe("a good published plan has neither warning nor error", () => {
  it.each(goodPlanKinds)("%s", (kind) => {
    fc.assert(
      fc.property(goodPlan(kind), (plan) => {
        expect(review(plan).filter(({ severity }) => severity !== "info")).toEqual([]);
      }),
      runs,
    );
  });
});

describe("a random good plan that breaks a rule is told of that rule alone, in every language", () => {
  it.each(guideRules.map(({ id }) => id))("%s", (rule) => {
    fc.assert(
      fc.property(breakRule(rule), ({ good, bad }) => {
        const before = review(good);
        // A good plan may have an info of the rule already; broken, it is told again, at another place or of other things.
        const isNew = (finding: Finding) =>
          !before.some((known) =>
            finding.ruleId === rule ? isDeepStrictEqual(known, finding) : known.ruleId === finding.ruleId,
          );
        const added = review(bad).filter(isNew);
        expect(new Set(added.map(({ ruleId }) => ruleId))).toEqual(new Set([rule]));
        for (const finding of added) {
          expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
          for (const words of [fi, sv, en]) {
            expect(renderFinding(finding, words)).not.toMatch(/undefined|NaN|\[object|\$\{|^[a-z-]+\/[a-z-]+: /);
          }
        }
      }),
      runs,
    );
  });
});
