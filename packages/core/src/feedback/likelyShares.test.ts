import * as fc from "fast-check";
import jstat from "jstat";
import { expect, it, test } from "vitest";
import { registrationsMost } from "../plan/index.js";
import { guideProfile } from "../profile/index.js";
import { likelyShares } from "./likelyShares.js";

const figures = guideProfile.feedback;

/** From an independent library, for all counts that may be told so. */
function byHand(percent: number, off: number, answered: number) {
  const counts = Array.from({ length: answered + 1 }, (_, count) => count).filter(
    (count) => Math.abs((100 * count) / answered - percent) <= off + 1e-9,
  );
  const from = (count: number) => (count === 0 ? 0 : jstat.beta.inv(0.05, count, answered - count + 1));
  const to = (count: number) => (count === answered ? 1 : jstat.beta.inv(0.95, count + 1, answered - count));
  return { from: Math.min(...counts.map(from)) * 100, to: Math.max(...counts.map(to)) * 100 };
}

it("is from the least to the most that any count may be that is told so", () => {
  const told = fc.integer({ min: 5, max: 40 }).chain((answered) =>
    fc.record({
      answered: fc.constant(answered),
      count: fc.integer({ min: 0, max: answered }),
      classes: fc.constantFrom(1, 2),
    }),
  );
  fc.assert(
    fc.property(told, ({ answered, count, classes }) => {
      const percent = Math.floor((20 * count) / answered) * 5;
      const { from, to } = likelyShares({ percent, classes, of: 3 }, answered, figures);
      const expected = byHand(percent, (5 * classes * (3 - classes)) / 3, answered);
      expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
      // Rounded outwards.
      expect(expected.from - from).toBeGreaterThan(-0.01);
      expect(expected.from - from).toBeLessThan(1.01);
      expect(to - expected.to).toBeGreaterThan(-0.01);
      expect(to - expected.to).toBeLessThan(1.01);
    }),
  );
});

test("of very many the rounding says more than chance", () => {
  const told = (percent: number, answered: number) => likelyShares({ percent, classes: 2, of: 3 }, answered, figures);
  expect(told(70, registrationsMost + 1)).toEqual({ from: 66, to: 74 });
  expect(told(0, registrationsMost + 1)).toEqual({ from: 0, to: 4 });
  expect(told(100, registrationsMost + 1)).toEqual({ from: 96, to: 100 });
  // Of as many as can register chance still says something.
  expect(told(70, registrationsMost)).toEqual({ from: 65, to: 75 });
});
