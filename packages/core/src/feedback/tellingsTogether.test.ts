import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideProfile } from "../profile/index.js";
import type { Instrument, ScaledItem } from "./instrument.js";
import type { CodedFigure, FeedbackResults, ItemResult } from "./results.js";
import { scoreFeedback } from "./scoreFeedback.js";
import { tellingsTogether } from "./tellingsTogether.js";

const practice = { threshold: 5, figures: guideProfile.feedback };
const grade: ScaledItem = { id: "grade", scale: "grade", least: 4, most: 10 };
const pain: ScaledItem = { id: "pain", scale: "own", least: 0, most: 10, ownScale: { id: "pain", best: "least" } };

function tellingOf(items: readonly Partial<ItemResult>[], more: Partial<FeedbackResults> = {}): FeedbackResults {
  return {
    audience: "participants",
    answers: 5,
    threshold: 5,
    tooFew: false,
    items: items.map((item) => ({ id: "safety", scale: "agreement", least: 1, most: 5, ...item })),
    strengths: ["safety"],
    toDevelop: ["safety"],
    sharpenPublicity: false,
    ...more,
  };
}

const together = (...tellings: readonly FeedbackResults[]) => tellingsTogether(tellings);
/** What two tellings of one question come to. */
const itemOf = (one: Partial<ItemResult>, other: Partial<ItemResult>) =>
  together(tellingOf([one]), tellingOf([other]))?.items[0];
const told = (answered: number, mean: CodedFigure, more: Partial<ItemResult> = {}) => ({
  answered,
  mean,
  index: mean,
  ...more,
});

describe("several tellings of a survey", () => {
  it("are nothing where nothing was told, and one is itself", () => {
    expect(together()).toBeUndefined();
    const one = tellingOf([{}]);
    expect(together(one)).toBe(one);
  });

  it("count all answers, and leave to each what is told of it alone", () => {
    const found = together(tellingOf([{}]), tellingOf([{}], { answers: 7, sharpenPublicity: true }), tellingOf([]));
    expect(found).toMatchObject({ audience: "participants", answers: 17, threshold: 5, tooFew: false });
    expect(found).toMatchObject({ strengths: [], toDevelop: [], sharpenPublicity: true });
    expect(together(tellingOf([]), tellingOf([]))?.sharpenPublicity).toBe(false);
  });

  it("tell something where one of them does", () => {
    const few = tellingOf([], { tooFew: true });
    expect(together(few, tellingOf([]))?.tooFew).toBe(false);
    expect(together(few, few)?.tooFew).toBe(true);
  });

  it("put each question together with itself, and each goal with the same goal", () => {
    const goal = (text: string) => ({ id: "goal-1", goal: text, ...told(5, { is: "about", value: 3 }) });
    const found = together(
      tellingOf([goal("Courage"), {}]),
      tellingOf([goal("Rest"), {}]),
      tellingOf([goal("Courage")]),
    );
    expect(found?.items.map(({ id, goal: text, answered }) => [id, text, answered])).toEqual([
      ["goal-1", "Courage", 10],
      ["safety", undefined, undefined],
      ["goal-1", "Rest", 5],
    ]);
  });

  it("lie between what their means may be, each weighed by how many answered", () => {
    expect(itemOf(told(5, { is: "about", value: 4 }), told(15, { is: "about", value: 2 }))).toMatchObject({
      answered: 20,
      // 2.5, and half a tenth to either side.
      mean: { is: "between", value: 2.4, to: 2.6 },
      index: { is: "between", value: 36, to: 39 },
    });
    expect(itemOf(told(5, { is: "at-least", value: 4 }), told(5, { is: "at-most", value: 2 }))).toMatchObject({
      mean: { is: "between", value: 2.5, to: 3.5 },
      index: { is: "between", value: 37, to: 63 },
    });
    expect(
      itemOf(told(5, { is: "between", value: 2, to: 3 }), told(5, { is: "between", value: 4, to: 5 })),
    ).toMatchObject({
      mean: { is: "between", value: 3, to: 4 },
      index: { is: "between", value: 50, to: 75 },
    });
    // A mean cannot lie beyond its scale.
    expect(itemOf(told(5, { is: "about", value: 5 }), told(5, { is: "about", value: 5 }))?.mean).toEqual({
      is: "between",
      value: 4.9,
      to: 5,
    });
    expect(itemOf(told(5, { is: "about", value: 1 }), told(5, { is: "about", value: 1 }))?.mean).toEqual({
      is: "between",
      value: 1,
      to: 1.1,
    });
    const exact = { is: "between", value: 3, to: 3 } as const;
    expect(itemOf(told(5, exact), told(5, exact))).toMatchObject({
      mean: { is: "about", value: 3 },
      index: { is: "about", value: 50 },
    });
  });

  it("are placed from the other end where the least is best", () => {
    const own = { least: 0, most: 10, scale: "own", ownScale: { id: "pain", best: "least" } } as const;
    const mean = { is: "between", value: 2, to: 3 } as const;
    expect(itemOf(told(5, mean, own), told(5, mean, own))).toMatchObject({
      mean,
      index: { is: "between", value: 70, to: 80 },
    });
    const best = { ...own, ownScale: { id: "pain", best: "most" } } as const;
    expect(itemOf(told(5, mean, best), told(5, mean, best))).toMatchObject({
      mean,
      index: { is: "between", value: 20, to: 30 },
    });
  });

  it("tell no mean where one of them tells none, no index where none has one, and no count where one has none", () => {
    const mean = { is: "about", value: 3 } as const;
    const blank = itemOf(told(5, mean), { answered: 5 });
    expect([blank?.mean, blank?.index, blank?.answered]).toEqual([undefined, undefined, 10]);
    const few = itemOf(told(5, mean), {});
    expect([few?.mean, few?.index, few?.answered]).toEqual([undefined, undefined, undefined]);
    const none = itemOf(told(0, mean), told(0, mean));
    expect([none?.mean, none?.index, none?.answered]).toEqual([undefined, undefined, 0]);
    const unjudged = itemOf({ answered: 5, mean }, { answered: 5, mean });
    expect(unjudged?.mean).toBeDefined();
    expect(unjudged?.index).toBeUndefined();
    expect(itemOf(told(5, mean), { answered: 5, mean })?.index).toBeDefined();
  });

  it("say of a goal what all of them say", () => {
    expect(itemOf({ state: "reached" }, { state: "reached" })?.state).toBe("reached");
    expect(itemOf({ state: "reached" }, { state: "partly" })?.state).toBe("open");
    expect(itemOf({}, {})?.state).toBeUndefined();
  });

  it("hold the mean of all who answered", () => {
    const values = (item: ScaledItem) =>
      fc.array(fc.integer({ min: item.least, max: item.most }), { minLength: 5, maxLength: 9 });
    for (const item of [grade, pain]) {
      const instrument: Instrument = { audience: "participants", scaled: [item], open: [] };
      const tell = (given: readonly number[]) =>
        scoreFeedback(
          instrument,
          given.map((value) => ({ values: { [item.id]: value } })),
          practice,
        );
      fc.assert(
        fc.property(fc.array(values(item), { minLength: 2, maxLength: 3 }), (rounds) => {
          const mean = tellingsTogether(rounds.map(tell))?.items[0]?.mean;
          if (mean === undefined) return;
          const all = rounds.flat();
          const true_ = all.reduce((sum, value) => sum + value, 0) / all.length;
          const [from, to] = mean.is === "between" ? [mean.value, mean.to] : [mean.value - 1e-9, mean.value + 1e-9];
          expect(true_).toBeGreaterThanOrEqual(from - 1e-9);
          expect(true_).toBeLessThanOrEqual(to + 1e-9);
        }),
        { numRuns: 8 },
      );
    }
  });
});
