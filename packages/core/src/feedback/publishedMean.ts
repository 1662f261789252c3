import { oneInTenths } from "../kernel/index.js";
import type { CodedFigure } from "./results.js";

/**
 * A mean to one decimal, told so that no answer follows from it, not even for somebody who was one of those who answered
 * and knows their own. The sum of all answers bounds each of them only near the ends: if a person who gave the worst
 * answer could reckon that all others together gave nothing but the best, each of them would be known. So the last
 * figures told as they are leave room for one step more than that; beyond, the mean is at least or at most so much.
 * Nothing is told where no figure is left between the two ends.
 */
export function publishedMean(
  sum: number,
  answered: number,
  { least, most }: { readonly least: number; readonly most: number },
  isCoded = true,
): CodedFigure | undefined {
  const mean = sum / answered;
  if (!isCoded) return { is: "about", value: inTenths(mean) };
  const room = (most - least + 1) / answered;
  const top = Math.floor((most - room) * oneInTenths) / oneInTenths;
  const bottom = Math.ceil((least + room) * oneInTenths) / oneInTenths;
  if (bottom >= top) return undefined;
  if (mean >= top) return { is: "at-least", value: top };
  if (mean <= bottom) return { is: "at-most", value: bottom };
  return { is: "about", value: inTenths(mean) };
}

function inTenths(value: number): number {
  return Math.round(value * oneInTenths) / oneInTenths;
}
