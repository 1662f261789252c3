// Why: what other programs hand over may have any shape. Whatever reads it answers with problems, not with a fault of our own.
import * as fc from "fast-check";
import { err } from "neverthrow";
import { describe, expect, it, test } from "vitest";
import * as appearance from "../appearance/index.js";
import * as feedback from "../feedback/index.js";
import { resolvePlanOrThrow } from "../group/index.js";
import * as main from "../index.js";
import * as intake from "../intake/index.js";
import { ProblemError } from "../problem/index.js";
import * as registration from "../registration/index.js";
import { goodPlans } from "../rule-examples/index.js";
import * as support from "../support/index.js";
import * as yaml from "../yaml/index.js";
import * as reading from "./index.js";

const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const instrument = feedback.feedbackInstrument(group);
const scrub = (text: string) => text;

/** Anything that a program can hold, also what no JSON can say, and things that nearly are what is asked for. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  } as fc.ObjectConstraints),
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    10n,
    Symbol("x"),
    () => 1,
    new Date(Number.NaN),
    /x/,
    Promise.resolve(),
    [[[[[]]]]],
    { length: 3 },
    { __proto__: null },
    JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'),
  ),
  spoilt(goodPlans["closed-group"]),
  spoilt([{ values: { leading: 5, grade: 9 }, texts: { worked: "x" } }]),
  spoilt([{ format: "closed-group", registered: 12, came: 7 }]),
  spoilt([
    { kind: "registered", at: "2026-12-20T10:00:00Z", id: "row-1", person: { name: "x", email: "x@example.org" } },
    { kind: "offered", at: "2026-12-20T10:00:00Z", id: "row-1", until: "2026-12-21T10:00:00Z" },
  ]),
  spoilt({ seats: 8, turnout: "2/3", risk: 0.1, registered: 12, minimum: 5, usualPercent: 90 }),
  spoilt({ name: "Example Federation", formats: { "closed-group": { sessions: 8 } }, severities: {} }),
);

/** What `err` makes. */
const failed = err(0).constructor as new () => { readonly error: unknown };

/** Good data with one value in it replaced by something else. */
function spoilt(good: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(good, []);
  return fc.tuple(fc.constantFrom(...places), fc.anything()).map(([place, other]) => replaced(good, place, other));
}

function placesIn(data: unknown, at: readonly string[]): readonly (readonly string[])[] {
  if (typeof data !== "object" || data === null) return [at];
  return [at, ...Object.entries(data).flatMap(([key, value]) => placesIn(value, [...at, key]))];
}

function replaced(data: unknown, [step, ...rest]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, other);
  return copy;
}

type Reader = (input: never) => unknown;

/** What takes data of any origin: all that is named so, and what reckons with numbers that people write. */
const readers: Readonly<Record<string, Reader>> = {
  ...named(main, /^(?:parse|read|migrate|is[A-Z]\w*(?:Date|Time|Zone|Instant|Ratio|Tag|Address)$)/),
  ...named(yaml, /^(?:parse|read|looksLike|textLooksLike)/),
  ...named(appearance, /^parse/),
  ...named(support, /^parse/),
  ...named(feedback, /^read/),
  ...named(intake, /^parse/),
  ...named(reading, /^parse/),
  newerSchema: (input) => main.newerSchema(input, 1),
  parseProfile: (input) => main.parseProfile(main.guideProfile, input),
  parseProfileOrThrow: (input) => main.parseProfileOrThrow(main.guideProfile, input),
  parseAnswers: (input) => reading.parseAnswers(input, instrument, { scrub }),
  parseAnswersOrThrow: (input) => reading.parseAnswersOrThrow(input, instrument, { scrub }),
  capacity: (input) => registration.capacity(input ?? ({} as never)),
  capacityIn: (input) => registration.capacityIn(main.guideProfile, input ?? ({} as never)),
  planSchema: (input) => main.planSchema.safeParse(input),
};

function named(module: object, pattern: RegExp): Readonly<Record<string, Reader>> {
  return Object.fromEntries(Object.entries(module).filter(([name]) => pattern.test(name)));
}

test("all that reads is found by its name", () => {
  expect(Object.keys(readers)).toEqual(
    expect.arrayContaining(["parsePlan", "parsePlanText", "readYaml", "parseEvents", "parseHistory", "isLocalDate"]),
  );
});

describe.each(Object.entries(readers))("%s", (name, reader) => {
  it("answers data of any shape, and throws only what is told", () => {
    fc.assert(
      fc.property(anything, (input) => {
        try {
          const answer = reader(input as never);
          if (answer instanceof failed) expect(answer.error).not.toEqual([]);
        } catch (error) {
          if (!name.endsWith("OrThrow") || !(error instanceof ProblemError)) throw error;
        }
        expect({}).not.toHaveProperty("polluted");
      }),
      { numRuns: 300 },
    );
  });
});
