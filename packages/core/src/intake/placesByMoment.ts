import type { Instant } from "../kernel/index.js";

/**
 * Some places of a list, in the order of the moments at which what stands there happened; those of one moment stay as they are given.
 * Exports and journals are each in order, mostly; laid together they need not be.
 */
export function placesByMoment(
  places: readonly number[],
  happenings: readonly { readonly at: Instant }[],
): readonly number[] {
  const isInOrder = places.every((place, nth) => nth === 0 || momentAt(places[nth - 1] ?? 0) <= momentAt(place));
  return isInOrder ? places : places.toSorted(compare);

  function momentAt(place: number): string {
    return happenings[place]?.at ?? "";
  }

  function compare(one: number, other: number): number {
    const [a, b] = [momentAt(one), momentAt(other)];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  }
}
