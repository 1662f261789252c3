import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraries } from "../testing/index.js";
import { migratePlan, migrateThrough } from "./migratePlan.js";
import { parsePlan } from "./parsePlan.js";

const steps = {
  1: ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }),
  3: (plan: Readonly<Record<string, unknown>>) => ({ ...plan, language: plan["language"] ?? "fi" }),
};

describe("migrateThrough", () => {
  it("takes a plan from its version through every later one", () => {
    expect(migrateThrough({ name: "Walking" }, steps, 4)._unsafeUnwrap()).toEqual({
      title: "Walking",
      language: "fi",
      schema: 4,
    });
    expect(migrateThrough({ schema: 3, title: "Walking" }, steps, 4)._unsafeUnwrap()).toEqual({
      title: "Walking",
      language: "fi",
      schema: 4,
    });
  });

  it("raises the version also where nothing changes", () => {
    expect(migrateThrough({ schema: 2, title: "Walking" }, steps, 3)._unsafeUnwrap()).toEqual({
      title: "Walking",
      schema: 3,
    });
  });

  it("leaves a plan of the present version, and the one that it is given, as they are", () => {
    const plan = Object.freeze({ schema: 4, title: "Walking" });
    expect(migrateThrough(plan, steps, 4)._unsafeUnwrap()).toBe(plan);
    const old = Object.freeze({ name: "Walking" });
    migrateThrough(old, steps, 4);
    expect(old).toEqual({ name: "Walking" });
  });

  it("tells of a plan that a later release wrote", () => {
    expect(migrateThrough({ schema: 5 }, steps, 4)._unsafeUnwrapErr()).toEqual({
      code: "newer-schema",
      path: "/schema",
      data: { written: 5, known: 4 },
    });
  });
});

describe("migratePlan", () => {
  it("leaves every plan of today as it is", () => {
    fc.assert(fc.property(arbitraries.plan(), (plan) => migratePlan(plan)._unsafeUnwrap() === plan));
  });

  it("leaves what is no plan, or of no version, for the schema to tell", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (input) => migratePlan(input).isErr() || Object.is(migratePlan(input)._unsafeUnwrap(), input),
      ),
    );
    for (const schema of [0, -1, -1e300, 0.5, "1", null, Number.NaN]) {
      expect(migratePlan({ schema }).isOk()).toBe(true);
      expect(
        parsePlan({ schema })
          ._unsafeUnwrapErr()
          .map(({ path }) => path),
      ).toContain(schema === null ? "/format" : "/schema");
    }
  });
});
