import type * as fc from "fast-check";
import { describe, expectTypeOf, it } from "vitest";
import type { Group } from "../group/index.js";
import type { GroupPlan } from "../plan/index.js";
import { arbitraries, laws, minimalPlan } from "./index.js";

describe("arbitraries and laws", () => {
  it("fit together", () => {
    expectTypeOf(arbitraries.group).returns.toEqualTypeOf<fc.Arbitrary<Group>>();
    expectTypeOf(arbitraries.plan).returns.toEqualTypeOf<fc.Arbitrary<GroupPlan>>();
    expectTypeOf(laws.sessionsAreInOrder).toEqualTypeOf<(group: Group) => boolean>();
    expectTypeOf(arbitraries.group).toBeCallableWith({ plans: arbitraries.closedGroup() });
  });

  it("the least plan is of its format", () => {
    expectTypeOf(minimalPlan("single-event").format).toEqualTypeOf<"single-event">();
  });
});
