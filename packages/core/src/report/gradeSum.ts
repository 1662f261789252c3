import type { FeedbackResults } from "../feedback/index.js";
import { half, oneInTenths } from "../kernel/index.js";
import type { Totals } from "./federationReport.js";

/**
 * The sums between which the grades of some who answered lie, in twentieths of a grade, so that they are whole numbers and the order
 * of adding does not matter.
 */
export interface GradeSum {
  readonly least: number;
  readonly most: number;
  readonly answers: number;
}

/** A mean to one decimal lies half a tenth to either side. */
const oneInTwentieths = oneInTenths / half;

/** What a group's told grade says of the sum of its grades; nothing where none is told. */
export function gradeSum(feedback: FeedbackResults): GradeSum {
  const item = feedback.items.find(({ scale }) => scale === "grade");
  if (item?.mean === undefined) return { least: 0, most: 0, answers: 0 };
  const { mean, least, most, answered = feedback.answers } = item;
  const value = Math.round(mean.value * oneInTwentieths);
  const [lowest, highest] = [least * oneInTwentieths, most * oneInTwentieths];
  const upTo = mean.is === "between" ? Math.round(mean.to * oneInTwentieths) : value;
  const from = { about: value - 1, "at-least": value, "at-most": lowest, between: value }[mean.is];
  const to = { about: value + 1, "at-least": highest, "at-most": value, between: upTo }[mean.is];
  return {
    least: Math.max(from, lowest) * answered,
    most: Math.min(to, highest) * answered,
    answers: answered,
  };
}

/** Between what the mean of all lies, to one decimal, outwards. */
export function gradeBounds({ least, most, answers }: GradeSum): Totals["grade"] {
  if (answers === 0) return undefined;
  const tenths = (sum: number, round: (value: number) => number) => round((sum / answers) * half) / oneInTenths;
  return { from: tenths(least, Math.floor), to: tenths(most, Math.ceil), answers };
}
