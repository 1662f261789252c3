import { describe, expect, it, test } from "vitest";
import { ArgumentError } from "../kernel/index.js";
import { sessionsMost } from "../plan/index.js";
import type { ScaledItem } from "./instrument.js";
import { FeedbackTally } from "./tally.js";

const counting = (item: Partial<ScaledItem>) =>
  new FeedbackTally(
    {
      audience: "participants",
      scaled: [{ id: "own", scale: "own", least: 1, most: 5, ...item }],
      open: [],
    },
    100,
  );

describe("answers are counted", () => {
  it("by the step by which people call them, with what they come to", () => {
    const tally = counting({ id: "grade", scale: "grade", least: 4, most: 10 });
    for (const grade of [4, 9.5, 9, 8.75, 10]) tally.add({ values: { grade } });
    tally.add({ values: {} });
    expect(tally.answers).toBe(6);
    expect(tally.items()).toMatchObject([{ answered: 5, sum: 41.25, counts: [1, 0, 0, 0, 0, 3, 1] }]);
  });

  it("as none where nobody has answered", () => {
    expect(counting({}).items()).toMatchObject([{ answered: 0, sum: 0, counts: [0, 0, 0, 0, 0] }]);
  });

  test.each([0, 6, 0.5, Number.NaN, "3", null])("but not one beyond the scale: %s", (value) => {
    const add = () => counting({}).add({ values: { own: value as number } });
    expect(add).toThrow(expect.objectContaining({ argument: "answers.values.own" }));
    expect(add).toThrow("a number from 1 to 5");
    expect(add).toThrow(ArgumentError);
  });

  test.each([1, 5, 2.5])("one on it is: %d", (value) => {
    const tally = counting({});
    tally.add({ values: { own: value } });
    expect(tally.items()[0]?.answered).toBe(1);
  });
});

describe("a scale goes from a whole number to a greater one", () => {
  test.each([
    { least: 0.5 },
    { most: 4.5 },
    { least: 5, most: 5 },
    { least: 6, most: 5 },
    { least: 0, most: sessionsMost + 1 },
    { least: -1, most: sessionsMost },
    { least: Number.NaN },
  ])("not %o", (item) => {
    expect(() => counting(item)).toThrow(expect.objectContaining({ argument: "instrument.scaled.own" }));
    expect(() => counting(item)).toThrow(`a scale of whole numbers, ${sessionsMost} steps at most,`);
  });

  test.each([
    { least: 0, most: 1 },
    { least: 0, most: sessionsMost },
    { least: 10, most: sessionsMost + 10 },
  ])("but %o", (item) => {
    expect(
      counting(item)
        .items()[0]
        ?.counts.every((count) => count === 0),
    ).toBe(true);
  });
});
