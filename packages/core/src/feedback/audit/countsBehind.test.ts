import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsBehind, type ToldShares } from "./countsBehind.js";
import { pathMost } from "./limits.js";
import { roundedShares } from "./roundedShares.js";

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Every way in which so many can stand in so many classes, none with fewer than the least. */
function* ways(people: number, classes: number, least: number): Generator<readonly number[]> {
  if (classes === 1) {
    if (people >= least) yield [people];
    return;
  }
  for (let first = least; first <= people; first += 1)
    for (const others of ways(people - first, classes - 1, least)) yield [first, ...others];
}

const told = (counts: readonly number[], classLeast: number, stepPercent: number): ToldShares => ({
  answered: sumOf(counts),
  shares: roundedShares(counts, stepPercent),
  classLeast,
  stepPercent,
  scaleSteps: 5,
});
const counts = (many: number) => fc.array(fc.integer({ min: 3, max: many }), { minLength: 2, maxLength: 4 });

describe("behind the shares of few people", () => {
  it("are all counts of which these very shares are told, and no other", () => {
    fc.assert(
      fc.property(counts(9), fc.integer({ min: 1, max: 3 }), fc.constantFrom(5, 10, 25, 50), (each, least, step) => {
        const shares = told(each, least, step);
        const all = [...ways(shares.answered, each.length, least)].filter(
          (way) => String(roundedShares(way, step)) === String(shares.shares),
        );
        expect(countsBehind(shares)).toEqual({ all, isComplete: true });
      }),
    );
  });
});

describe("behind the shares of many people", () => {
  const many = fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom(0, 0.01), fc.integer({ min: 3, max: 40 })), { minLength: 2, maxLength: 4 }),
      fc.integer({ min: 300, max: 2000 }),
    )
    .map(([each, times]) => each.map((count) => Math.max(3, Math.floor(count * times))));

  it("are some that are told so, the truth unseen: the same of all that the same is told of", () => {
    fc.assert(
      fc.property(many, fc.constantFrom(5, 10, 25), (each, step) => {
        const { all, isComplete } = countsBehind(told(each, 3, step));
        fc.pre(!isComplete);
        expect(all.length).toBeLessThanOrEqual(1 + 2 * pathMost);
        for (const way of all) {
          expect(sumOf(way)).toBe(sumOf(each));
          expect(Math.min(...way)).toBeGreaterThanOrEqual(3);
          expect(roundedShares(way, step)).toEqual(roundedShares(each, step));
        }
      }),
    );
  });

  const even = fc
    .tuple(counts(9), fc.integer({ min: 200, max: 2000 }), fc.constantFrom(5, 10, 20, 25))
    .map(([each, times, step]) =>
      told(
        each.map((count) => count * times),
        3,
        step,
      ),
    );

  it("go from the middle both ways, by less than half a tenth of the mean at a time", () => {
    fc.assert(
      fc.property(even, (shares) => {
        const { all, isComplete } = countsBehind(shares);
        fc.pre(!isComplete);
        const means = all.map((way) => sumOf(way.map((count, place) => (count * place) / shares.answered)));
        const [middle = Number.NaN, ...others] = means;
        const [up, down] = [others.filter((mean) => mean > middle), others.filter((mean) => mean < middle)];
        expect(up.length + down.length).toBe(others.length);
        expect(Math.min(up.length, down.length)).toBeGreaterThan(0);
        expect(Math.max(up.length, down.length)).toBeLessThanOrEqual(pathMost);
        expect(up).toEqual(up.toSorted((one, other) => one - other));
        expect(down).toEqual(down.toSorted((one, other) => other - one));
        for (const way of [up, down])
          for (const [nth, mean] of way.entries())
            expect(Math.abs(mean - (way[nth - 1] ?? middle))).toBeLessThan(0.05 + 1e-9);
      }),
    );
  });

  it("go as far as what is told lets them, in single steps at last", () => {
    const { all, isComplete } = countsBehind(told([40, 40, 40, 40], 3, 25));
    expect(isComplete).toBe(false);
    expect(all.length).toBeGreaterThan(pathMost);
    expect(all[0]).toEqual([40, 40, 40, 40]);
    expect(all[1]).toEqual([39, 41, 40, 40]);
  });

  it("begin in the middle, with the fewest that may stand in a class where a share is told as none", () => {
    const { all } = countsBehind(told([3, 5000, 15_000, 3], 3, 5));
    expect(all[0]).toEqual([3, 5001, 14_999, 3]);
  });

  it("are none where those in the middle would be told otherwise", () => {
    expect(countsBehind(told([3, 3, 3, 3, 40, 41], 3, 10))).toEqual({ all: [], isComplete: false });
  });
});
