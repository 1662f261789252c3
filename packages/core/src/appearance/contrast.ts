/** A colour as `#0b6b53`. */
export type Colour = `#${string}`;

/** What letters need against what they stand on, WCAG 2.2, success criterion 1.4.3. */
export const contrastLeast = 4.5;

/**
 * How much one colour stands out from another, from 1 (not at all) to 21 (black on white), as WCAG 2.2 counts it.
 *
 * @example
 * ```ts
 * import { contrast } from "@piiri/core/appearance";
 *
 * contrast("#000000", "#ffffff"); // => 21
 * contrast("#ffff00", "#ffffff") < 4.5; // => true
 * ```
 */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = [1, 3, 5].map((from) => linear(Number.parseInt(colour.slice(from, from + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
