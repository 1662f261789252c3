import { ArgumentError } from "./argumentError.js";

/** A share as people write it, `2/3`: exact, never more than the whole. */
export type Ratio = `${number}/${number}`;

const pattern = /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/;

/**
 * Whether a text is a share above nothing, and at most the whole.
 *
 * @example
 * ```ts
 * import { isRatio } from "@piiri/core";
 *
 * isRatio("2/3"); // => true
 * isRatio("3/2"); // => false
 * ```
 */
export function isRatio(text: unknown): text is Ratio {
  if (typeof text !== "string" || !pattern.test(text)) return false;
  const { part, whole } = ratioParts(text as Ratio);
  return part <= whole;
}

/** The two numbers of a share. */
export function ratioParts(ratio: Ratio): { readonly part: number; readonly whole: number } {
  // A practice has one or two, and they are asked for again and again.
  if (last === undefined || last.ratio !== ratio) last = { ratio, parts: partsOf(ratio) };
  return last.parts;
}

let last: { readonly ratio: Ratio; readonly parts: ReturnType<typeof partsOf> } | undefined;

function partsOf(ratio: Ratio): { readonly part: number; readonly whole: number } {
  if (typeof ratio !== "string" || !pattern.test(ratio)) throw new ArgumentError("ratio", "a share, as 2/3,");
  const [part, whole] = ratio.split("/").map(Number) as [number, number];
  return { part, whole };
}
