import { describe, expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { minimalPlan } from "../testing/index.js";
import { formats, memberships, registrationIsBy, usualMembership } from "./index.js";

describe("registrationIsBy", () => {
  it("each meeting only where anyone may come to any of several", () => {
    const bySession = formats.flatMap((format) =>
      memberships
        .filter((membership) => registrationIsBy(format, membership) === "session")
        .map((membership) => [format, membership]),
    );
    expect(bySession).toEqual([["open-meetings", "open"]]);
  });
});

describe("usualMembership", () => {
  it.each(formats)("is what a plan of %s comes to when it says nothing", (format) => {
    const group = resolvePlanOrThrow(minimalPlan(format));
    expect(group.membership).toBe(usualMembership[format]);
    expect(group.derived).toContain("/membership");
  });
});
