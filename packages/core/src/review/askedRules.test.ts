import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraries } from "../testing/index.js";
import { askedRules } from "./askedRules.js";
import { fits } from "./rule.js";
import { guideRules } from "./rules/index.js";

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
});
