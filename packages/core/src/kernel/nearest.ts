/**
 * The candidate that a mistyped word most likely means; none where nothing is near.
 *
 * @example
 * ```ts
 * import { nearest } from "@piiri/core";
 *
 * nearest("par-talk", ["pair-talk", "line-up"]); // => "pair-talk"
 * nearest("dancing", ["pair-talk", "line-up"]); // => undefined
 * ```
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const mostSteps = Math.max(1, Math.floor(word.length / 3));
  return candidates
    .map((candidate) => ({ candidate, steps: stepsBetween(word, candidate) }))
    .filter(({ steps }) => steps <= mostSteps)
    .sort((a, b) => a.steps - b.steps)[0]?.candidate;
}

/** Letters to add, remove, replace, or swap with their neighbour, to make one word of the other. */
function stepsBetween(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(from.length, to.length);
}
