/** A number, or from one to another: 2 · 3–4. */
export function span(least: number, most: number): string {
  return least === most ? `${least}` : `${least}–${most}`;
}
