import { half } from "../../kernel/index.js";
import type { FeedbackScale, ScaledItem } from "../instrument.js";
import type { Span } from "./spans.js";

const halves = 1 + 1;
const quarters = halves * halves;

/**
 * In how many parts people divide a step of a scale, from the coarsest: a school grade may be a half (9½) or a quarter off
 * (9−, 9+), all else is whole.
 */
export function partsOf(scale: FeedbackScale): readonly number[] {
  return scale === "grade" ? [1, halves, quarters] : [1];
}

/** The step by which people call an answer: 9−, 9+ and 9½ are a nine, 8½ is an eight. */
export function calledStep(value: number): number {
  return Math.ceil(value - half);
}

/** The answers that are called by the steps from one to another, in parts of a step. */
export function partsCalled(
  { least: lowest, most: highest }: Pick<ScaledItem, "least" | "most">,
  { least, most }: { readonly least: number; readonly most: number },
  parts: number,
): Span {
  return [
    least === lowest ? least * parts : Math.floor((least - half) * parts) + 1,
    most === highest ? most * parts : Math.floor((most + half) * parts),
  ];
}

/** The lowest and the highest answer that are called so, as they are told. */
export function endsCalled(
  item: Pick<ScaledItem, "scale" | "least" | "most">,
  steps: { readonly least: number; readonly most: number },
): { readonly least: number; readonly most: number } {
  const parts = Math.max(...partsOf(item.scale));
  const [least, most] = partsCalled(item, steps, parts);
  return { least: least / parts, most: most / parts };
}
