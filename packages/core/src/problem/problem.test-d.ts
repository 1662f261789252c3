import { describe, expectTypeOf, it } from "vitest";
import { type Problem, type ProblemData, type ProblemTexts, problem } from "./index.js";

describe("Problem", () => {
  it("has the data of its code", () => {
    expectTypeOf<Extract<Problem, { code: "too-long" }>["data"]>().toEqualTypeOf<ProblemData["too-long"]>();
    // @ts-expect-error
    problem("too-long", "/title", {});
    // @ts-expect-error
    problem("too-wide", "/title", {});
  });

  it("has a sentence for every code in a catalogue, or does not compile", () => {
    // @ts-expect-error
    const catalogue: ProblemTexts = { missing: () => "Something is missing here." };
    expectTypeOf(catalogue).toEqualTypeOf<ProblemTexts>();
  });
});
