import * as fc from "fast-check";
import { addDays, type LocalDate, weekdayOf } from "../../kernel/index.js";
import type { Phase, Rhythm } from "../../series/index.js";
import { localDate } from "./dates.js";

/**
 * A rhythm of one to three phases that a series can begin on a given date: its first phase falls on it.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const onTuesday = arbitraries.rhythmFrom("2027-03-02");
 * fc.assert(fc.property(onTuesday, ([first]) => first.kind !== "monthly-by-weekday" || first.weekday === "tuesday"));
 * ```
 */
export function rhythmFrom(start: string): fc.Arbitrary<Rhythm> {
  return shapes.map((shape) => rhythmOf(shape, start as LocalDate));
}

/**
 * Any rhythm.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.rhythm(), (phases) => phases.at(-1)?.times === undefined));
 * ```
 */
export function rhythm(): fc.Arbitrary<Rhythm> {
  return fc.tuple(shapes, localDate()).map(([shape, start]) => rhythmOf(shape, start));
}

/** A rhythm before it is fitted to a first date; fitting by `map` keeps shrinking good. */
export interface RhythmShape {
  readonly phases: readonly PhaseShape[];
}

interface PhaseShape {
  readonly kind: Phase["kind"];
  readonly interval: number;
  readonly times: number;
  /** Where this phase's day lies from the first date; the first phase's is the first date itself. */
  readonly offset: number;
  /** Whether a weekday that is the month's last is written as such, rather than as its fourth or fifth. */
  readonly fromEnd: boolean;
  /** The other days of the week on which a weekly phase meets, as days from its own; mostly none. */
  readonly others: readonly number[];
}

export const shapes: fc.Arbitrary<RhythmShape> = fc.record({
  phases: fc.array(
    fc.record({
      kind: fc.constantFrom<Phase["kind"]>("weekly", "weekly", "weekly", "monthly-by-weekday", "monthly-by-date"),
      interval: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 1, arbitrary: fc.integer({ min: 5, max: 12 }) },
      ),
      times: fc.integer({ min: 1, max: 6 }),
      offset: fc.nat({ max: 30 }),
      fromEnd: fc.boolean(),
      others: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }) },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

export function rhythmOf({ phases }: RhythmShape, start: LocalDate): Rhythm {
  const fitted = phases.map((shape, index) => {
    const phase = phaseOn(addDays(start, index === 0 ? 0 : shape.offset), shape);
    return index === phases.length - 1 ? phase : { ...phase, times: shape.times };
  });
  return fitted as unknown as Rhythm;
}

function phaseOn(date: LocalDate, { kind, interval, fromEnd, others }: PhaseShape): Phase {
  if (kind === "weekly") {
    const days = [0, ...others].map((later) => weekdayOf(addDays(date, later)));
    return { kind, interval, ...(others.length > 0 && { weekdays: days }) };
  }
  const day = Number(date.slice(8));
  if (kind === "monthly-by-date") return { kind, interval, day };
  const isLast = addDays(date, 7).slice(0, 7) !== date.slice(0, 7);
  return { kind, interval, nth: isLast && fromEnd ? -1 : Math.ceil(day / 7), weekday: weekdayOf(date) };
}
