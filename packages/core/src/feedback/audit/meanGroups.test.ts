import { describe, expect, it, test } from "vitest";
import type { ScaledItem } from "../instrument.js";
import { publishedClasses } from "../publishedClasses.js";
import { calledStep } from "./grid.js";
import { type MeanGroup, meanGroups, type ToldBefore } from "./meanGroups.js";

/*
 * Every way in which some people may answer is gone through one by one; those of which the same classes are told are all
 * that may be. Of these it is asked what the groups of means have to bear.
 */

const practice = { classLeast: 3, stepPercent: 5 };
const sumOf = (answers: readonly number[]) => answers.reduce((sum, answer) => sum + answer, 0);

function* answersOf(people: number, grid: readonly number[]): Generator<readonly number[]> {
  if (people === 0) yield [];
  else
    for (const [nth, first] of grid.entries())
      for (const more of answersOf(people - 1, grid.slice(nth))) yield [first, ...more];
}

function countsOf(answers: readonly number[], { least, most }: ScaledItem): readonly number[] {
  const counts = Array.from({ length: most - least + 1 }, () => 0);
  for (const answer of answers) counts[calledStep(answer) - least] = (counts[calledStep(answer) - least] ?? 0) + 1;
  return counts;
}

function toldOf(answers: readonly number[], item: ScaledItem): ToldBefore {
  const classes = publishedClasses(countsOf(answers, item), { item, ...practice });
  return { item, answered: answers.length, classes, notFew: 3, ...practice };
}

const few = (answers: readonly number[], value: number) => {
  const given = answers.filter((answer) => answer === value).length;
  return given > 0 && given < 3;
};

/** Whether the others, beside one who gave a value, stand not all above, at or below the step from which on enough did. */
function areOthersApart(answers: readonly number[], value: number): boolean {
  const steps = answers.map(calledStep);
  const closing = Math.max(
    ...steps.filter((step) => steps.filter((each) => each >= step).length >= practice.classLeast),
  );
  const others = answers.toSpliced(answers.indexOf(value), 1);
  return new Set(others.map((answer) => Math.sign(calledStep(answer) - closing))).size > 1;
}

/** Whether no answer follows from what is told, neither to one who did not answer nor to one who did. */
function isBorne(told: ToldBefore, ways: readonly (readonly number[])[]): boolean {
  const values = new Set(ways.flat());
  const isKnown = (value: number) => {
    const withOne = ways.filter((answers) => answers.includes(value));
    return withOne.length > 0 && !withOne.some((answers) => areOthersApart(answers, value));
  };
  return [...values].every(
    (value) => ways.some((answers) => !few(answers, value)) && (told.classes.length > 1 || !isKnown(value)),
  );
}

/** Cells of one sum each, or of several or of a part of one; which follows from what is told, since that alone is remembered. */
function cellsOf({ item, answered, classes }: ToldBefore, part = 1) {
  const wide = part * (1 + ((answered + item.most + classes.length) % 3));
  const cellOf = (sum: number) => Math.floor((sum - item.least * answered) / wide);
  return { cellOf, cells: cellOf(item.most * answered) + 1 };
}

/** All that can be told of so many who answered by a scale, each with the ways in which it is. */
function everyTelling(item: ScaledItem, people: number, parts = 1): readonly Telling[] {
  const grid = Array.from({ length: (item.most - item.least) * parts + 1 }, (_, nth) => item.least + nth / parts);
  const tellings = new Map<string, Telling>();
  for (const answers of answersOf(people, grid)) {
    const told = toldOf(answers, item);
    const key = JSON.stringify(told.classes);
    tellings.set(key, { told, ways: [...(tellings.get(key)?.ways ?? []), answers] });
  }
  return [...tellings.values()];
}

interface Telling {
  readonly told: ToldBefore;
  readonly ways: readonly (readonly number[])[];
}

describe("of few people, by all ways in which they may have answered", () => {
  it.each([
    [0, 1, [3, 4, 5, 6, 7, 8], 1],
    [0, 2, [3, 4, 5, 6, 7], 1],
    [1, 4, [3, 4, 5, 6], 1],
    // As with tenths of a mean of few: some cells lie between two sums, and hold none.
    [2, 4, [3, 4, 5, 6, 7], 1 / 2],
    [2, 5, [3, 4, 5, 6], 2 / 5],
  ])(
    "cells that can be are parted into the narrowest groups that bear it; of equals, the upper is the narrower: from %i to %i, %j people, %d of a sum",
    (least, most, sizes, part) => {
      const item: ScaledItem = { id: "own", scale: "own", least, most, ownScale: { id: "own", best: "most" } };
      for (const { told, ways } of sizes.flatMap((people) => everyTelling(item, people))) {
        const { cellOf, cells } = cellsOf(told, part);
        const within = (from: number, to: number) =>
          ways.filter((answers) => cellOf(sumOf(answers)) >= from && cellOf(sumOf(answers)) <= to);
        const possible = Array.from({ length: cells }, (_, cell) => cell).filter(
          (cell) => within(cell, cell).length > 0,
        );
        expect(meanGroups(told, cellOf, cells)).toEqual(
          narrowest(possible, (from, to) => isBorne(told, within(from, to))).map(([from, to]): MeanGroup => {
            const sums = within(from, to).map(sumOf);
            return { from, to, sums: [Math.min(...sums), Math.max(...sums)] };
          }),
        );
      }
    },
  );

  const grade: ScaledItem = { id: "grade", scale: "grade", least: 8, most: 10 };
  it.each([3, 4, 5])(
    "of %i grades, which people divide, each group bears it, and whatever can be lies in one",
    (people) => {
      for (const { told, ways } of everyTelling(grade, people, 4)) {
        // Of a quarter each, so that some are come to by finer answers alone.
        const { cellOf, cells } = cellsOf(told, 1 / 4);
        const groups = meanGroups(told, cellOf, cells);
        expect(groups).not.toEqual([]);
        for (const [nth, { from, to, sums }] of groups.entries()) {
          expect(from).toBeGreaterThan(groups[nth - 1]?.to ?? -1);
          const within = ways.filter((answers) => cellOf(sumOf(answers)) >= from && cellOf(sumOf(answers)) <= to);
          const all = within.map(sumOf);
          expect([...sums]).toEqual([Math.min(...all), Math.max(...all)]);
          expect(isBorne(told, within)).toBe(true);
        }
        const cellsThatCanBe = new Set(ways.map((answers) => cellOf(sumOf(answers))));
        if (groups.length > 0)
          for (const cell of cellsThatCanBe)
            expect(groups.some(({ from, to }) => from <= cell && cell <= to)).toBe(true);
        for (const { from, to } of groups) for (const end of [from, to]) expect(cellsThatCanBe).toContain(end);
      }
    },
  );
});

/** Of all ways to part cells into neighbours the narrowest, by the squares of how many each has. */
function narrowest(cells: readonly number[], isGood: (from: number, to: number) => boolean) {
  interface Parted {
    readonly groups: readonly (readonly [number, number])[];
    /** The cost, and how many stand in each, from the last on. */
    readonly rank: readonly number[];
  }
  const best: (Parted | undefined)[] = [{ groups: [], rank: [0] }];
  for (let end = 1; end <= cells.length; end += 1) {
    const all = Array.from({ length: end }, (_, start): readonly Parted[] => {
      const before = best[start];
      const last = [cells[start] ?? 0, cells[end - 1] ?? 0] as const;
      if (before === undefined || !isGood(...last)) return [];
      const [cost = 0, ...sizes] = before.rank;
      return [{ groups: [...before.groups, last], rank: [cost + (end - start) ** 2, end - start, ...sizes] }];
    });
    best[end] = all
      .flat()
      .reduce<Parted | undefined>(
        (least, each) => (least === undefined || isLess(each.rank, least.rank) ? each : least),
        undefined,
      );
  }
  return best[cells.length]?.groups ?? [];
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((number, nth) => number !== other[nth]);
  return (one[place] ?? 0) < (other[place] ?? 0);
}

describe("of many people, some of whose ways to answer prove it", () => {
  const five: ScaledItem = { id: "safety", scale: "agreement", least: 1, most: 5 };
  const many = (...counts: readonly number[]) => {
    const classes = publishedClasses(counts, { item: five, ...practice });
    const answered = counts.reduce((sum, count) => sum + count, 0);
    return { item: five, answered, classes, notFew: 3, ...practice };
  };
  /** In tenths of the mean. */
  const groupsOf = (told: ToldBefore) =>
    meanGroups(told, (sum) => Math.round((sum * 10) / told.answered) - 10, 41).map(({ from, to }) => [
      from + 10,
      to + 10,
    ]);

  test("a mean in the midst is told to a tenth; what nothing proves by itself stands together towards the ends", () => {
    expect(groupsOf(many(100, 200, 400, 800, 500))).toEqual([
      [10, 36],
      [37, 37],
      [38, 50],
    ]);
  });
});

test("what was worked out is the same again, however much is asked between", () => {
  const item: ScaledItem = { id: "own", scale: "own", least: 0, most: 2, ownScale: { id: "own", best: "most" } };
  const ask = (answers: readonly number[]) => {
    const told = toldOf(answers, item);
    const { cellOf, cells } = cellsOf(told);
    return meanGroups(told, cellOf, cells);
  };
  const first = ask([0, 0, 0, 2, 2, 2]);
  const other = ask([0, 1, 2, 2, 2, 2, 2]);
  expect(other).not.toEqual(first);
  expect(ask([0, 0, 0, 2, 2, 2])).toEqual(first);
});
