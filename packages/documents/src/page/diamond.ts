/** The corners of a square on its tip, from the upper one on. */
export function diamondAround(x: number, y: number, reach: number): readonly (readonly [x: number, y: number])[] {
  return [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
}
