import {
  type AnswerClass,
  type CodedFigure,
  type FeedbackTexts,
  type FeedbackWords,
  type ItemResult,
  stepText,
} from "@piiri/core/feedback";

/** A mean to one decimal, or what it is at least or at most, or between what it lies. */
export function meanText(mean: CodedFigure, texts: FeedbackTexts): string {
  return codedText(mean, texts, (value) => value.toFixed(1).replace(".", texts.decimalPoint));
}

/** A figure, with both its ends where it lies between two. */
export function codedText(figure: CodedFigure, { coded }: FeedbackTexts, written: (value: number) => string): string {
  const to = figure.is === "between" ? written(figure.to) : undefined;
  return coded(figure.is, written(figure.value), to);
}

/** Whether a class holds one step of its scale alone; a grade with its halves and quarters is one. */
export function isOneStep({ least, most }: Pick<AnswerClass, "least" | "most">): boolean {
  return most - least < 1;
}

/** Neighbouring answers by their ends: `Rather agree or more`, `7− – 8½`. */
export function classText(
  item: Pick<ItemResult, "scale" | "least" | "most" | "ownScale">,
  { least, most }: Pick<AnswerClass, "least" | "most">,
  words: FeedbackWords,
): string {
  // 8 with all that is called so, from 8− to 8½.
  if (isOneStep({ least, most })) return stepText(item, Math.round((least + most) / 2), words);
  const [first, last] = [stepText(item, least, words), stepText(item, most, words)];
  if (least === item.least) return words.feedback.coded("at-most", last);
  return most === item.most ? words.feedback.coded("at-least", first) : `${first} – ${last.toLowerCase()}`;
}

/** How answers lie, in words. */
export function classesText(item: ItemResult, words: FeedbackWords): string {
  const { classes } = item;
  if (classes === undefined) return words.feedback.noClasses;
  return classes.map((each) => `${classText(item, each, words)} ${each.percent} %`).join("; ");
}
