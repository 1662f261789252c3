import { comersOf, givenTurnout } from "@piiri/core/registration";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { pages } from "../locale/fi.js";
import { comersPicture } from "./comersPicture.js";

it("every number that may well come has its bar within the picture, and what is outside of the seats is warned of", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      fc.integer({ min: 0, max: 8 }),
      (registered, seats, minimum) => {
        const distribution = comersOf(registered, givenTurnout("2/3"));
        const { marks, width, height } = comersPicture({ seats, minimum, distribution }, pages.comers);
        const bars = marks.flatMap((mark) => (mark.kind === "box" ? [mark] : []));
        expect(bars.length).toBeGreaterThanOrEqual(distribution.filter((share) => share >= 0.001).length);
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width);
          expect(bar.y).toBeGreaterThanOrEqual(0);
          expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        }
        const warned = bars.filter(({ fill }) => fill === "warning").length;
        if (seats === undefined && minimum === 0) expect(warned).toBe(0);
        if (seats !== undefined && seats < registered / 3) expect(warned).toBeGreaterThan(0);
      },
    ),
  );
});
