import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { guideProfile } from "../../profile/index.js";
import type { Instrument, ScaledItem } from "../instrument.js";
import type { FeedbackPractice } from "../practice.js";
import { allProtections, type Protections } from "../protections.js";
import type { ItemResult } from "../results.js";
import { scoreWith, tallyOf } from "../scoreFeedback.js";
import { roundedShares } from "./roundedShares.js";

/*
 * Whoever knows the program can run it over every way in which so many people may answer, and keep those that give the very
 * result that was published. That is all there is to be known, so here it is done.
 */

const figures = guideProfile.feedback;
const practice: FeedbackPractice = { threshold: 3, figures };
const scale: ScaledItem = { id: "safety", scale: "agreement", least: 1, most: 5 };
const grade: ScaledItem = { id: "grade", scale: "grade", least: 4, most: 10 };
const isThorough = process.env["PIIRI_THOROUGH"] !== undefined;

/** How many gave each of some answers. */
type Histogram = readonly number[];

function* histograms(people: number, answers: number): Generator<Histogram> {
  if (answers === 1) {
    yield [people];
    return;
  }
  for (let first = 0; first <= people; first += 1) {
    for (const others of histograms(people - first, answers - 1)) yield [first, ...others];
  }
}

function resultOf(
  item: ScaledItem,
  answers: readonly number[],
  histogram: Histogram,
  protections: Protections = allProtections,
): ItemResult {
  const instrument: Instrument = { audience: "participants", scaled: [item], open: [] };
  const each = histogram.flatMap((count, place) =>
    Array.from({ length: count }, () => ({ values: { [item.id]: answers[place] ?? 0 } })),
  );
  const [result] = scoreWith(protections, tallyOf(instrument, each, practice), practice).items;
  if (result === undefined) throw new Error("no result");
  return result;
}

/** What follows of some answer from one of the publications: how many gave it, or what another one answered. */
function leaks(
  item: ScaledItem,
  answers: readonly number[],
  people: number,
  protections?: Protections,
): readonly string[] {
  const published = new Map<string, Histogram[]>();
  for (const histogram of histograms(people, answers.length)) {
    const told = JSON.stringify(resultOf(item, answers, histogram, protections));
    published.set(told, [...(published.get(told) ?? []), histogram]);
  }
  return [...published].flatMap(([told, all]) => {
    const counted = answers.filter((_, place) => all.every((each) => [1, 2].includes(each[place] ?? 0)));
    const known = answers.filter((_, place) => {
      const withOne = all.filter((each) => (each[place] ?? 0) > 0);
      return withOne.length > 0 && withOne.every((each) => othersOf(each, place) === 1);
    });
    return [...counted.map((answer) => `${told}: few gave ${answer}`), ...known.map((own) => `${told}: ${own} knows`)];
  });
}

/** How many different answers the others gave. */
function othersOf(histogram: Histogram, own: number): number {
  return histogram.filter((count, place) => count - (place === own ? 1 : 0) > 0).length;
}

describe("over all ways to answer, nothing follows from what is told", () => {
  it.each([3, 4, 5, 6, 7, 8, 9, 10])("of a scale, %i people", (people) => {
    expect(leaks(scale, [1, 2, 3, 4, 5], people)).toEqual([]);
  });

  it.each(isThorough ? [3, 4, 5, 6, 7, 8, 9, 10] : [3, 5, 6])(
    "of a grade, %i people",
    { timeout: 600_000 },
    (people) => {
      expect(leaks(grade, [4, 5, 6, 7, 8, 9, 10], people)).toEqual([]);
    },
  );

  // A scale so short that all its parts can be gone through; nobody gives less, so nobody is known not to have.
  const shortGrade: ScaledItem = { ...grade, least: 8 };

  it.each(isThorough ? [3, 4, 5, 6, 7, 8, 9, 10] : [3, 4, 5, 6])(
    "of a grade with halves, %i people",
    { timeout: 600_000 },
    (people) => {
      expect(leaks(shortGrade, [8, 8.5, 9, 9.5, 10], people)).toEqual([]);
    },
  );

  it.each(isThorough ? [3, 4, 5, 6, 7, 8] : [3, 4])("and with quarters, %i people", { timeout: 600_000 }, (people) => {
    expect(leaks(shortGrade, [8, 8.25, 8.5, 8.75, 9, 9.25, 9.5, 9.75, 10], people)).toEqual([]);
  });

  // A federation's own, as short and as long as they may be, and one that begins with nought.
  it.each([
    [1, 2, [3, 4, 5, 6, 7, 8, 9, 10, 15, 20]],
    [0, 2, [3, 4, 5, 6, 7, 8, 9, 10]],
    [1, 4, [3, 4, 5, 6, 7, 8]],
    [0, 10, isThorough ? [3, 4, 5] : [3, 4]],
  ])("of a scale of a federation's own from %i to %i", { timeout: 600_000 }, (least, most, sizes) => {
    const own: ScaledItem = { id: "own", scale: "own", least, most, ownScale: { id: "own", best: "most" } };
    const answers = Array.from({ length: most - least + 1 }, (_, place) => least + place);
    for (const people of sizes) expect(leaks(own, answers, people)).toEqual([]);
  });

  it("but does where the mean is not audited beside the classes", () => {
    const open = leaks(scale, [1, 2, 3, 4, 5], 8, { ...allProtections, audit: false });
    expect(open.some((leak) => leak.includes('"value":4.3') && leak.endsWith("few gave 3"))).toBe(true);
  });
});

test("eight people of whom one gave a 3, whose mean and classes told it", () => {
  const { mean, classes } = resultOf(scale, [1, 2, 3, 4, 5], [0, 0, 1, 4, 3]);
  expect(mean).toEqual({ is: "between", value: 4.1, to: 4.3 });
  expect(classes?.map(({ percent }) => percent)).toEqual([65, 35]);
});

describe("what is told is true", () => {
  const pain: ScaledItem = { id: "pain", scale: "own", least: 0, most: 10, ownScale: { id: "pain", best: "least" } };
  const quarters = fc.integer({ min: 16, max: 40 }).map((quarter) => quarter / 4);
  const cases: readonly (readonly [ScaledItem, fc.Arbitrary<number>])[] = [
    [scale, fc.integer({ min: 1, max: 5 })],
    [grade, quarters],
    [grade, fc.integer({ min: 7, max: 10 })],
    [pain, fc.integer({ min: 0, max: 10 })],
  ];

  it.each(cases)("of %o: mean, shares and classes", (item, answer) => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 3, maxLength: 60 }), (values) => {
        const { mean, classes } = resultOf(
          item,
          values,
          values.map(() => 1),
        );
        const true_ = values.reduce((sum, value) => sum + value, 0) / values.length;
        if (mean !== undefined) {
          const [from, to] = {
            about: [mean.value - 0.05, mean.value + 0.05],
            "at-least": [mean.value, item.most],
            "at-most": [item.least, mean.value],
            between: [mean.value, mean.is === "between" ? mean.to : 0],
          }[mean.is] as [number, number];
          expect(true_).toBeGreaterThanOrEqual(from - 1e-9);
          expect(true_).toBeLessThanOrEqual(to + 1e-9);
        }
        if (classes === undefined) return;
        expect(classes.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        for (const { least, most, percent } of classes) {
          const within = values.filter((value) => value >= least && value <= most).length;
          expect(within).toBeGreaterThanOrEqual(3);
          expect(Math.abs(percent - (100 * within) / values.length)).toBeLessThan(5);
          expect(percent).toBeGreaterThan(0);
        }
        // Every answer stands in one class.
        for (const value of values) {
          expect(classes.filter(({ least, most }) => value >= least && value <= most)).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("puts half grades where people say that they belong", () => {
    const { classes } = resultOf(grade, [8, 8.25, 8.5, 8.75, 9, 9.5], [1, 1, 2, 2, 1, 1]);
    expect(classes).toEqual([
      { least: 4, most: 8.5, percent: 50 },
      { least: 8.75, most: 10, percent: 50 },
    ]);
  });
});

test("shares make a hundred, each to the step above or below it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(1, 2, 5, 10, 20, 25),
      (counts, step) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        const shares = roundedShares(counts, step);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        for (const [place, share] of shares.entries()) {
          expect(Math.abs(share - (100 * (counts[place] ?? 0)) / whole)).toBeLessThan(step);
        }
      },
    ),
  );
});

test("of those that lost alike by rounding the larger has a step more, then the better", () => {
  expect(roundedShares([1, 3], 50)).toEqual([0, 100]);
  expect(roundedShares([3, 1], 50)).toEqual([100, 0]);
  expect(roundedShares([1, 1, 1], 5)).toEqual([30, 35, 35]);
  expect(roundedShares([1, 1, 1], 50)).toEqual([0, 50, 50]);
  expect(roundedShares([5, 1, 5, 1], 25)).toEqual([50, 0, 50, 0]);
});

test("of many answers the audit is as quick as of few, and still tells the mean", () => {
  for (const people of [60, 100, 300, 1000, 20_000]) {
    const started = performance.now();
    const { mean } = resultOf(
      scale,
      [1, 2, 3, 4, 5],
      [0.05, 0.1, 0.2, 0.4, 0.25].map((share) => share * people),
    );
    expect(mean).toEqual({ is: "about", value: 3.7 });
    expect(performance.now() - started).toBeLessThan(20_000);
  }
});
