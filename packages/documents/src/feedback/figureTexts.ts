import { type AnswerClass, type CodedFigure, type FeedbackTexts, type ItemResult, stepText } from "@piiri/core";

/** A mean to one decimal, or what it is at least or at most. */
export function meanText({ is, value }: CodedFigure, { coded, decimalPoint }: FeedbackTexts): string {
  return coded(is, value.toFixed(1).replace(".", decimalPoint));
}

/** Neighbouring answers by their ends: `Rather agree or more`, `7–8`. */
export function classText(
  { scale, least: worst, most: best }: Pick<ItemResult, "scale" | "least" | "most">,
  { least, most }: Pick<AnswerClass, "least" | "most">,
  texts: FeedbackTexts,
): string {
  const [first, last] = [stepText(scale, least, texts), stepText(scale, most, texts)];
  if (least === most) return first;
  if (least === worst) return texts.coded("at-most", last);
  return most === best ? texts.coded("at-least", first) : `${first} – ${last.toLowerCase()}`;
}

/** How answers lie, in words. */
export function classesText(item: ItemResult, texts: FeedbackTexts): string {
  const { classes } = item;
  if (classes === undefined) return texts.noClasses;
  return classes.map((each) => `${classText(item, each, texts)} ${each.percent} %`).join("; ");
}
