import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedSpans, repeatedSpans, type Span, type Spans, spansMeet, spanWithout, unitedSpans } from "./spans.js";

const span = fc
  .tuple(fc.integer({ min: -4, max: 12 }), fc.nat({ max: 3 }))
  .map(([from, more]): Span => [from, from + more]);
const numbers = fc.uniqueArray(fc.integer({ min: -4, max: 9 }), { maxLength: 6 });

/** The numbers themselves, one by one. */
function numbersIn(spans: Iterable<Span>): readonly number[] {
  const all = [...spans].flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth));
  return [...new Set(all)].toSorted((one, other) => one - other);
}

/** Some numbers as few spans as can be, in order. */
function spansOver(all: Iterable<number>): Spans {
  const spans: [number, number][] = [];
  for (const number of [...new Set(all)].toSorted((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

const sumsOf = (some: readonly number[], others: readonly number[]) =>
  some.flatMap((one) => others.map((other) => one + other));

describe("spans are what their numbers are, one by one", () => {
  it("several in one, in order and apart, however they lie", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        expect(unitedSpans(spans)).toEqual(spansOver(numbersIn(spans)));
      }),
    );
    expect(
      unitedSpans([
        [5, 6],
        [1, 9],
        [2, 3],
      ]),
    ).toEqual([[1, 9]]);
  });

  it("one of each added", () => {
    fc.assert(
      fc.property(numbers, numbers, (some, others) => {
        expect(addedSpans(spansOver(some), spansOver(others))).toEqual(spansOver(sumsOf(some, others)));
      }),
    );
  });

  it("so many added, of nobody nothing", () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 4 }), (some, times) => {
        let sums: readonly number[] = [0];
        for (let time = 0; time < times; time += 1) sums = sumsOf(sums, some);
        expect(repeatedSpans(spansOver(some), times)).toEqual(spansOver(sums));
      }),
    );
  });

  it("one number less", () => {
    fc.assert(
      fc.property(span, fc.integer({ min: -6, max: 17 }), (whole, number) => {
        expect(spanWithout(whole, number)).toEqual(spansOver(numbersIn([whole]).filter((each) => each !== number)));
      }),
    );
  });

  it("met where a number is in both", () => {
    fc.assert(
      // A span may hold no number at all, as one that ends before it begins.
      fc.property(numbers, fc.oneof(span, fc.constantFrom([3, 2] as const, [0, -1] as const)), (some, other) => {
        expect(spansMeet(spansOver(some), other)).toBe(numbersIn([other]).some((each) => some.includes(each)));
      }),
    );
  });
});
