import { describe, expect, it, test } from "vitest";
import type { ScaledItem } from "./instrument.js";
import { publishedClasses } from "./publishedClasses.js";
import { publishedMean } from "./publishedMean.js";
import type { CodedFigure } from "./results.js";

/** What is told of the mean beside the classes, by how many gave each answer from the lowest on. */
function meanOf([least, most]: readonly [number, number], counts: readonly number[]) {
  const item: ScaledItem = { id: "own", scale: "own", least, most, ownScale: { id: "own", best: "most" } };
  const answered = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.reduce((all, count, place) => all + count * (least + place), 0);
  const classes = publishedClasses(counts, { item, classLeast: 3, stepPercent: 5 });
  const told = publishedMean(sum, { item, answered, classes, classLeast: 3, notFew: 3, stepPercent: 5 }, true);
  return { told, classes: classes.length, true_: sum / answered };
}

const short = [0, 2] as const;
const five = [1, 5] as const;

describe("the mean is told", () => {
  it.each<[string, readonly [number, number], readonly number[], number, CodedFigure]>([
    ["as it is, without classes", five, [0, 0, 0, 6, 0], 1, { is: "about", value: 4 }],
    ["as it is, beside them", five, [0, 1, 2, 0, 3], 2, { is: "about", value: 3.8 }],
    ["as at least so much, near the upper end", five, [0, 0, 0, 0, 6], 1, { is: "at-least", value: 4.1 }],
    ["as at least so much, beside classes", short, [0, 3, 3], 2, { is: "at-least", value: 1.3 }],
    ["as at most so much, near the lower end", five, [1, 5, 0, 0, 0], 1, { is: "at-most", value: 1.9 }],
    ["as at most so much, beside classes", five, [2, 1, 0, 0, 3], 2, { is: "at-most", value: 3.2 }],
    ["as at most what the classes leave", short, [2, 1, 3], 2, { is: "at-most", value: 1.2 }],
    ["as between two figures", short, [3, 1, 2], 2, { is: "between", value: 0.5, to: 0.9 }],
    ["as between two figures, without classes", short, [0, 5, 1], 1, { is: "between", value: 1, to: 1.2 }],
    ["as it is, where to the next tenths no answers come", five, [0, 0, 3, 0, 3], 2, { is: "about", value: 4 }],
  ])("%s", (_, scale, counts, classes, told) => {
    const found = meanOf(scale, counts);
    expect(found).toMatchObject({ told, classes });
    const from = told.is === "at-most" ? scale[0] : told.value;
    const to = told.is === "between" ? told.to : told.value;
    expect(found.true_).toBeGreaterThanOrEqual(from - 0.05);
    expect(found.true_).toBeLessThanOrEqual((told.is === "at-least" ? scale[1] : to) + 0.05);
  });

  it.each([
    ["no figure is left between the ends", [1, 2] as const, [0, 4]],
    ["it would be the whole scale", short, [0, 0, 3]],
    ["it would be the whole of a longer one", [1, 4] as const, [0, 0, 0, 3]],
  ])("not at all where %s", (_, scale, counts) => {
    expect(meanOf(scale, counts).told).toBeUndefined();
  });

  test("not at all where answers divide a step finer than people do and come to what else cannot be", () => {
    const item: ScaledItem = { id: "own", scale: "own", least: 1, most: 5, ownScale: { id: "own", best: "most" } };
    const classes = publishedClasses([0, 0, 0, 3, 3], { item, classLeast: 3, stepPercent: 5 });
    for (const sum of [6, 10, 30]) {
      const told = publishedMean(sum, { item, answered: 6, classes, classLeast: 3, notFew: 3, stepPercent: 5 }, true);
      expect(told === undefined || (told.is === "at-least" && sum / 6 >= told.value)).toBe(true);
    }
  });
});
