import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { arbitraries } from "../testing/index.js";
import { askedRules } from "./askedRules.js";
import { goodPlans } from "./examples/goodPlans.js";
import { reviewGroup } from "./reviewGroup.js";
import { type AnyRule, fits } from "./rule.js";
import { guideRules } from "./rules/index.js";

const group = resolvePlanOrThrow(goodPlans["closed-group"]);

describe("askedRules", () => {
  it("asks a group the rules that have a scope for it, by the first that fits, whichever groups were asked before", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const expected = guideRules.flatMap(({ id, scopes }) => {
          const scope = scopes.find((each) => fits(each, group));
          return scope === undefined ? [] : [{ id, scope }];
        });
        expect(askedRules(guideRules, group).map(({ rule, scope }) => ({ id: rule.id, scope }))).toEqual(expected);
      }),
    );
  });

  it("asks what is on the list now, should somebody have changed it, and each rule as itself", () => {
    const own = (id: string): AnyRule & { readonly says: string } => ({
      id,
      scopes: [{ strength: "may" }],
      sources: [{ document: "ACME's practice", section: "2" }],
      says: `said by ${id}`,
      check(this: AnyRule & { readonly says: string }, _, report) {
        report.noted(this.says, "/title", {});
      },
    });
    const rules = [own("x/one")];
    const told = () => reviewGroup(group, { rules }).map(({ ruleId, messageId }) => `${ruleId}: ${messageId}`);
    expect(told()).toEqual(["x/one: said by x/one"]);
    rules.push({ ...own("x/two"), yieldsTo: "x/three" });
    expect(told()).toEqual(["x/one: said by x/one", "x/two: said by x/two"]);
    rules[0] = own("x/three");
    expect(told()).toEqual(["x/three: said by x/three"]);
  });
});
