import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideProfile } from "../profile/index.js";
import type { Instrument, ScaledItem } from "./instrument.js";
import type { FeedbackPractice } from "./practice.js";
import type { Protections } from "./protections.js";
import type { CodedFigure, ItemResult } from "./results.js";
import { scoreFeedback, scoreWith, tallyOf } from "./scoreFeedback.js";

const practice: FeedbackPractice = { threshold: 5, figures: guideProfile.feedback };
const scaled: readonly ScaledItem[] = [
  { id: "as-told", scale: "agreement", least: 1, most: 5 },
  { id: "goal-1", scale: "effect", least: 1, most: 5, goal: "Courage" },
  { id: "pain", scale: "own", least: 0, most: 10, ownScale: { id: "pain", best: "least" } },
  { id: "sleep", scale: "own", least: 0, most: 10, ownScale: { id: "sleep", best: "most" } },
  { id: "met", scale: "own", least: 1, most: 6, ownScale: { id: "met", best: "none" } },
  { id: "grade", scale: "grade", least: 4, most: 10 },
  { id: "sessions", scale: "sessions", least: 1, most: 6 },
];
const instrument: Instrument = { audience: "participants", scaled, open: [] };

/** How people answered all questions, each from one end of its scale, 0, to the other, 1. */
const given = fc
  .tuple(
    fc.constantFrom(0, 0, 0.2, 0.5),
    fc.constantFrom(0.2, 0.5, 1, 1),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 14 }),
  )
  .map(([from, to, places]) => places.map((place) => from + place * Math.max(0, to - from)));

const answer = ({ least, most }: ScaledItem, place: number) => Math.round(least + place * (most - least));
const answersOf = (places: readonly number[]) =>
  places.map((place) => ({ values: Object.fromEntries(scaled.map((item) => [item.id, answer(item, place)])) }));

/** The lowest and the highest that a figure may stand for on a scale from 0 to 100. */
function ends(figure: CodedFigure): readonly [number, number] {
  if (figure.is === "between") return [figure.value, figure.to];
  return [figure.is === "at-most" ? 0 : figure.value, figure.is === "at-least" ? 100 : figure.value];
}

function stateAt(index: number): string {
  if (index >= 60) return "reached";
  return index >= 40 ? "partly" : "not-reached";
}

function results(places: readonly number[]) {
  const found = scoreFeedback(instrument, answersOf(places), practice);
  const item = (id: string) => found.items.find((each) => each.id === id) as ItemResult;
  return { ...found, item };
}

describe("what is told of a survey", () => {
  it("places the mean between the worst and the best, and is true", () => {
    fc.assert(
      fc.property(given, (places) => {
        const { item } = results(places);
        for (const { id, least, most, scale, ownScale } of scaled) {
          const { index, mean, answered, missing } = item(id);
          expect([answered, missing]).toEqual([places.length, 0]);
          if (scale === "sessions" || ownScale?.best === "none") expect(index).toBeUndefined();
          if (mean === undefined || index === undefined) continue;
          const sum = places.reduce((all, place) => all + answer(item(id), place), 0);
          const upwards = (100 * (sum / places.length - least)) / (most - least);
          const true_ = ownScale?.best === "least" ? 100 - upwards : upwards;
          const [from, to] = ends(index);
          // A mean is told to a tenth, and its place to a hundredth.
          const off = index.is === "about" ? (100 * 0.05) / (most - least) + 0.5 : 0;
          expect(true_).toBeGreaterThanOrEqual(from - off - 1e-9);
          expect(true_).toBeLessThanOrEqual(to + off + 1e-9);
          expect(index.is === "between").toBe(mean.is === "between");
        }
      }),
    );
  });

  it("says of a goal how far it was reached, where all that the figure may stand for says the same", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(given, (places) => {
        const { item } = results(places);
        const { state, index } = item("goal-1");
        const states = index === undefined ? [] : [...new Set(ends(index).map(stateAt))];
        expect(state).toBe(states.length === 1 ? states[0] : "open");
        expect(scaled.filter(({ id }) => item(id).state !== undefined).map(({ id }) => id)).toEqual(["goal-1"]);
        seen.add(`${state}`);
      }),
    );
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });

  it("names strengths, the best first, and what to develop, the lowest first", () => {
    fc.assert(
      fc.property(given, (places) => {
        const { items, strengths, toDevelop, sharpenPublicity } = results(places);
        const at = (id: string) => items.find((each) => each.id === id)?.index as CodedFigure;
        const known = items.flatMap(({ id, index }) => (index === undefined ? [] : [id]));
        expect(strengths.toSorted()).toEqual(known.filter((id) => ends(at(id))[0] >= 75).toSorted());
        expect(toDevelop.toSorted()).toEqual(known.filter((id) => ends(at(id))[1] < 60).toSorted());
        expect(sharpenPublicity).toBe(toDevelop.includes("as-told"));
        const values = (ids: readonly string[]) => ids.map((id) => at(id).value);
        expect(values(strengths)).toEqual(values(strengths).toSorted((one, other) => other - one));
        expect(values(toDevelop)).toEqual(values(toDevelop).toSorted((one, other) => one - other));
      }),
    );
  });

  it("tells the middle answer's class and the two best answers from the classes as they are told", () => {
    fc.assert(
      fc.property(given, (places) => {
        const { item } = results(places);
        for (const { id, most, scale, ownScale } of scaled) {
          const { classes, median, bestTwo } = item(id);
          if (classes === undefined) {
            expect([median, bestTwo]).toEqual([undefined, undefined]);
            continue;
          }
          const below = classes.map((_, place) =>
            classes.slice(0, place + 1).reduce((sum, each) => sum + each.percent, 0),
          );
          const middle = classes[below.findIndex((share) => share >= 50)];
          expect(median).toEqual({ least: middle?.least, most: middle?.most });
          const isUpwards = scale !== "sessions" && (ownScale?.best ?? "most") === "most";
          // 8.75 and more are called a nine.
          const first = scale === "grade" ? most - 1.25 : most - 1;
          const best = classes.filter(({ least }) => least >= first);
          const share = best[0]?.least === first ? best.reduce((sum, { percent }) => sum + percent, 0) : undefined;
          expect(bestTwo?.percent).toBe(isUpwards ? share : undefined);
        }
      }),
    );
  });

  it.each([
    [[3, 3, 3, 4, 4], { is: "about", value: 60 }, "reached"],
    [[3, 3, 2, 2, 3], { is: "about", value: 40 }, "partly"],
    [[3, 3, 3, 3, 4, 3, 3, 4, 4, 3], { is: "at-least", value: 57 }, "open"],
  ] as const)("of %j is as the guide's figures say", (values, index, state) => {
    const answers = values.map((value) => ({ values: { "goal-1": value, "as-told": value } }));
    const found = scoreFeedback(instrument, answers, practice);
    expect(found.items.find(({ id }) => id === "goal-1")).toMatchObject({ index, state });
    expect(found.sharpenPublicity).toBe(state === "partly");
  });

  it("is nothing of a question that too few answered, and of a survey neither", () => {
    const few = answersOf([0.1, 0.3, 0.5, 0.7]);
    expect(scoreFeedback(instrument, few, practice)).toMatchObject({
      answers: 4,
      threshold: 5,
      tooFew: true,
      items: [],
    });
    const mixed = scoreFeedback(instrument, [...few, { values: { grade: 8 } }], practice);
    expect(mixed.tooFew).toBe(false);
    expect(mixed.items.find(({ id }) => id === "goal-1")).toEqual(scaled[1]);
    expect(mixed.items.find(({ id }) => id === "grade")?.answered).toBe(5);
  });
});

describe("what must not be told, for the test that attacks", () => {
  const bare: Protections = { threshold: false, coding: false, audit: false, merging: false, once: false };
  const told = (answers: readonly (number | undefined)[], protections = bare) =>
    scoreWith(
      protections,
      tallyOf(
        instrument,
        answers.map((value) => ({ values: value === undefined ? {} : { "goal-1": value } })),
        practice,
      ),
      practice,
    );

  it("is the mean as it is, and each answer by itself", () => {
    const { items, tooFew } = told([5, 5, 4, 2, undefined]);
    expect(tooFew).toBe(false);
    expect(items.find(({ id }) => id === "goal-1")).toMatchObject({
      answered: 4,
      missing: 1,
      mean: { is: "about", value: 4 },
      classes: [
        { least: 1, most: 1, percent: 0 },
        { least: 2, most: 2, percent: 25 },
        { least: 3, most: 3, percent: 0 },
        { least: 4, most: 4, percent: 25 },
        { least: 5, most: 5, percent: 50 },
      ],
      bestTwo: { percent: 75 },
      median: { least: 4, most: 4 },
    });
    expect(items.find(({ id }) => id === "grade")).toEqual(scaled[5]);
  });

  it("is nothing where nobody answered", () => {
    expect(told([])).toMatchObject({ tooFew: true, items: [] });
    expect(told([], { ...bare, threshold: true })).toMatchObject({ tooFew: true });
    expect(told([3], { ...bare, threshold: true })).toMatchObject({ tooFew: true });
  });
});

describe("by example", () => {
  const tell = (item: ScaledItem, values: readonly number[], threshold = 5) =>
    scoreFeedback(
      { audience: "participants", scaled: [item], open: [] },
      values.map((value) => ({ values: { [item.id]: value } })),
      { ...practice, threshold },
    );
  const goal: ScaledItem = { id: "goal-1", scale: "effect", least: 1, most: 5 };
  const short: ScaledItem = { id: "short", scale: "own", least: 0, most: 2, ownScale: { id: "short", best: "least" } };
  const pain: ScaledItem = { id: "pain", scale: "own", least: 0, most: 10, ownScale: { id: "pain", best: "least" } };

  it("what is as good as wanted is not to be developed", () => {
    expect(tell(goal, [3, 3, 3, 4, 4]).toDevelop).toEqual([]);
    expect(tell(goal, [3, 3, 3, 3, 4]).toDevelop).toEqual(["goal-1"]);
  });

  it("of many no class is so small that its share would be none", () => {
    const many = (count: number, value: number) => Array.from({ length: count }, () => value);
    const [told] = tell(goal, [...many(6, 5), ...many(100, 4), ...many(94, 3)]).items;
    expect(told?.classes).toEqual([
      { least: 1, most: 3, percent: 45 },
      { least: 4, most: 5, percent: 55 },
    ]);
  });

  it("where the least is best the figures are turned, and the two highest are not called the best", () => {
    const [between] = tell(short, [0, 0, 0, 1, 2, 2]).items;
    expect(between).toMatchObject({
      mean: { is: "between", value: 0.5, to: 0.9 },
      index: { is: "between", value: 55, to: 75 },
    });
    // It may be as good as wanted.
    expect(tell(short, [0, 0, 0, 1, 2, 2]).toDevelop).toEqual([]);
    const [high] = tell(pain, [9, 9, 10, 10, 0, 0, 1, 1]).items;
    expect(high?.classes?.at(-1)).toMatchObject({ least: 9, most: 10 });
    expect(high?.bestTwo).toBeUndefined();
  });

  it("a goal of which nothing is told is open", () => {
    const [told] = tell({ ...goal, most: 4 }, [4, 4, 4], 3).items;
    expect([told?.mean, told?.state]).toEqual([undefined, "open"]);
  });
});
