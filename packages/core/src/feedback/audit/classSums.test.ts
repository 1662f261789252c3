import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScaledItem } from "../instrument.js";
import { classSums, type MadeClass, sumsWithOne } from "./classSums.js";
import { calledStep, partsCalled } from "./grid.js";
import { type Spans, unitedSpans } from "./spans.js";

/*
 * Every way in which some people may answer is gone through one by one, and the class is made of them as it is told that
 * classes are made: from the best answer down, until enough stand in it; what is left below the lowest joins it.
 */

const item: ScaledItem = { id: "grade", scale: "grade", least: 4, most: 10 };

function* answersOf(people: number, from: number, to: number): Generator<readonly number[]> {
  if (people === 0) yield [];
  else
    for (let first = from; first <= to; first += 1)
      for (const more of answersOf(people - 1, first, to)) yield [first, ...more];
}

/** The ways in which so many can make up the class, each with the step that closed it. */
function waysOf(
  made: MadeClass,
  people: number,
): readonly { readonly answers: readonly number[]; readonly step: number }[] {
  const [from, to] = partsCalled(item, made, made.parts);
  return [...answersOf(people, from, to)].flatMap((answers) => {
    const steps = answers.map((answer) => calledStep(answer / made.parts));
    const countFrom = (step: number) => steps.filter((each) => each >= step).length;
    let step = made.most;
    while (step > made.least && countFrom(step) < made.classLeast) step -= 1;
    if (countFrom(step) < made.classLeast) return [];
    const below = people - countFrom(step);
    const isMade = made.isLowest ? below < made.classLeast : step === made.least;
    return isMade ? [{ answers, step }] : [];
  });
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const spansOver = (all: readonly (readonly number[])[]): Spans =>
  unitedSpans(all.map((each) => [sumOf(each), sumOf(each)] as const));

/** Classes of one to four steps, with and without parts of them, and how many may stand in them. */
const cases = [1, 2].flatMap((parts) =>
  [1, 2, 3, 4].flatMap((steps) =>
    [8, 10].flatMap((most) =>
      [true, false].flatMap((isLowest) =>
        [1, 2, 3].flatMap((classLeast) =>
          [1, 2, 3, 4, 5].flatMap((people) =>
            steps * parts > 4 || (parts > 1 && people > 4)
              ? []
              : [{ made: { item, least: most - steps + 1, most, isLowest, classLeast, notFew: 3, parts }, people }],
          ),
        ),
      ),
    ),
  ),
);
const valuesIn = (made: MadeClass): readonly number[] => {
  const [from, to] = partsCalled(item, made, made.parts);
  return Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
};

describe("what the answers of a class come to is what they do in one of the ways to answer", () => {
  it.each([1, 2, 3, 4, 5])("whatever was answered, of %i", (many) => {
    for (const { made, people } of cases.filter((each) => each.people === many))
      expect(classSums(made, people)).toEqual(spansOver(waysOf(made, people).map(({ answers }) => answers)));
  });

  it.each([1, 2, 3, 4, 5])(
    "while nobody gave an answer, or not few did; of what closed the class, one side of that answer is taken, of %i",
    (many) => {
      for (const { made, people } of cases.filter((each) => each.people === many)) {
        const ways = waysOf(made, people);
        for (const value of valuesIn(made)) {
          const proving = ways.filter(({ answers, step }) => {
            const given = answers.filter((answer) => answer === value).length;
            const closing = answers.filter((answer) => calledStep(answer / made.parts) === step);
            if (calledStep(value / made.parts) !== step) return given === 0;
            return given >= 3 || closing.every((each) => each < value) || closing.every((each) => each > value);
          });
          expect(classSums(made, people, value)).toEqual(spansOver(proving.map(({ answers }) => answers)));
        }
      }
    },
  );

  it.each([1, 2, 3, 4, 5])(
    "while one gave an answer; and while the others stand not all above, at or below what closed the class, of %i",
    (many) => {
      for (const { made, people } of cases.filter((each) => each.people === many)) {
        const ways = waysOf(made, people);
        for (const value of valuesIn(made)) {
          const withOne = ways.filter(({ answers }) => answers.includes(value));
          const open = withOne.filter(({ answers, step }) => {
            const others = answers.toSpliced(answers.indexOf(value), 1);
            return new Set(others.map((answer) => Math.sign(calledStep(answer / made.parts) - step))).size > 1;
          });
          expect(sumsWithOne(made, people, value)).toEqual({
            all: spansOver(withOne.map(({ answers }) => answers)),
            open: spansOver(open.map(({ answers }) => answers)),
          });
        }
      }
    },
  );

  it("where classes are of many, with few, half as many and all but one of them above what closed it", () => {
    const made: MadeClass = { item, least: 9, most: 10, isLowest: false, classLeast: 10, notFew: 3, parts: 1 };
    expect(classSums(made, 10)).toEqual([
      [90, 93],
      [95, 95],
      [99, 99],
    ]);
    const wide: MadeClass = { ...made, least: 7, classLeast: 5 };
    // Beside sevens: up to three of eights and tens in any way, and four of one kind.
    expect(classSums(wide, 5, 9)).toEqual([
      [35, 42],
      [44, 44],
      [47, 47],
    ]);
  });

  it("where classes are of many, in some of these ways alone", () => {
    const large = fc.record({
      classLeast: fc.integer({ min: 5, max: 7 }),
      value: fc.constantFrom(undefined, 8, 9, 10),
    });
    fc.assert(
      fc.property(large, fc.boolean(), fc.integer({ min: 7, max: 10 }), ({ classLeast, value }, isLowest, many) => {
        const made: MadeClass = { item, least: 8, most: 10, isLowest, classLeast, notFew: 3, parts: 1 };
        const all = waysOf(made, many).map(({ answers }) => answers);
        const proving = all.filter((answers) => {
          const given = answers.filter((answer) => answer === value).length;
          return given === 0 || given >= 3;
        });
        const sums = classSums(made, many, value);
        const truly = new Set(proving.map(sumOf));
        expect(sums.length).toBeGreaterThan(0);
        for (const [from, to] of sums) for (let sum = from; sum <= to; sum += 1) expect(truly).toContain(sum);
      }),
    );
  });
});
