import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideProfile } from "../profile/index.js";
import { compareSeasons } from "./compareSeasons.js";
import type { CodedFigure, ItemResult } from "./results.js";

const figures = guideProfile.feedback;
const whole = fc.integer({ min: 0, max: 100 });
const figure: fc.Arbitrary<CodedFigure> = fc.oneof(
  fc.record({ is: fc.constantFrom("about" as const, "at-least" as const, "at-most" as const), value: whole }),
  fc
    .tuple(whole, whole)
    .map(([one, other]) => ({ is: "between" as const, value: Math.min(one, other), to: Math.max(one, other) })),
);

function itemWith(index: CodedFigure | undefined, more: Partial<ItemResult> = {}): ItemResult {
  return { id: "safety", scale: "agreement", least: 1, most: 5, index, ...more };
}

/** All that a figure may stand for; what is at least or at most so much may go on without an end. */
function meant(told: CodedFigure): readonly number[] {
  if (told.is === "about") return [told.value];
  if (told.is === "between") return [told.value, told.to];
  return told.is === "at-least" ? [told.value, 1000] : [-1000, told.value];
}

describe("a question in two seasons", () => {
  it("is better or worse where it must be by a tenth of the scale, and the same where it cannot be", () => {
    fc.assert(
      fc.property(figure, figure, (earlier, now) => {
        const steps = meant(earlier).flatMap((before) => meant(now).map((after) => after - before));
        const all = (isSo: (step: number) => boolean) => steps.every(isSo);
        const certain = [
          ...(all((step) => step >= 10) ? ["better"] : []),
          ...(all((step) => step <= -10) ? ["worse"] : []),
          ...(all((step) => Math.abs(step) < 10) ? ["same"] : []),
        ];
        const found = compareSeasons({ items: [itemWith(earlier)] }, { items: [itemWith(now)] }, figures);
        expect(found).toEqual([{ id: "safety", earlier, now, change: certain[0] ?? "open" }]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [50, 60, "better"],
    [50, 59, "same"],
    [60, 50, "worse"],
    [59, 50, "same"],
  ])("from %d to %d is %s", (before, after, change) => {
    const told = (value: number) => ({ items: [itemWith({ is: "about", value })] });
    expect(compareSeasons(told(before), told(after), figures)[0]?.change).toBe(change);
  });

  it.each([
    [40, 55],
    [45, 60],
  ])("from 50 to between %d and %d is open", (value, to) => {
    const earlier = { items: [itemWith({ is: "about", value: 50 })] };
    const now = { items: [itemWith({ is: "between", value, to })] };
    expect(compareSeasons(earlier, now, figures)[0]?.change).toBe("open");
  });

  it("is compared with itself alone, a goal with the same goal, and only where both seasons tell it", () => {
    const index = { is: "about", value: 50 } as const;
    const goal = (text: string) => itemWith(index, { id: "goal-1", goal: text });
    const compared = (earlier: readonly ItemResult[], now: readonly ItemResult[]) =>
      compareSeasons({ items: earlier }, { items: now }, figures).map(({ id }) => id);
    expect(compared([goal("Courage")], [goal("Courage")])).toEqual(["goal-1"]);
    expect(compared([goal("Courage")], [goal("Rest")])).toEqual([]);
    expect(compared([itemWith(undefined)], [itemWith(index)])).toEqual([]);
    expect(compared([itemWith(index)], [itemWith(undefined)])).toEqual([]);
    expect(compared([], [itemWith(index)])).toEqual([]);
    expect(compared([itemWith(index, { id: "leading" })], [itemWith(index)])).toEqual([]);
  });
});
