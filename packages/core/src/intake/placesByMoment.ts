/**
 * Some places of a list, in the order of the moments that stand there; those of one moment stay as they are given. Exports and journals
 * are each in order, mostly; laid together they need not be.
 */
export function placesByMoment(places: readonly number[], moments: readonly string[]): readonly number[] {
  const isInOrder = places.every((place, nth) => nth === 0 || compare(places[nth - 1] ?? 0, place) <= 0);
  return isInOrder ? places : places.toSorted(compare);

  function compare(one: number, other: number): number {
    const [a = "", b = ""] = [moments[one], moments[other]];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  }
}
