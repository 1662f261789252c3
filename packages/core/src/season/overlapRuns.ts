/** A time that something takes; its end is no longer in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What overlaps, together: each run holds those that overlap one another, directly or by way of others, in order of time. What
 * overlaps with nothing is in none. Takes as long as sorting does, however many overlap.
 */
export function overlapRuns<Item>(items: readonly Item[], spanOf: (item: Item) => Span): readonly (readonly Item[])[] {
  const inOrder = items.map((item) => ({ item, ...spanOf(item) })).sort((one, other) => one.from - other.from);
  const runs: Item[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const { item, from, to } of inOrder) {
    const run = from < until ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([item]);
    else run.push(item);
    until = Math.max(until, to);
  }
  return runs.filter(({ length }) => length > 1);
}
