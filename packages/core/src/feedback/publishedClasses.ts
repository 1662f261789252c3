import { wholeInPercent } from "../kernel/index.js";
import type { AnswerClass } from "./results.js";

interface CountedClass {
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/**
 * Neighbouring answers put together, from the best down, until each class holds at least so many; what is left over joins
 * the class above it. Where that leaves a single class nothing is told, so that answers that were all alike do not show.
 *
 * @param counts how many gave each answer, from the lowest to the highest
 */
export function publishedClasses(
  counts: readonly number[],
  {
    least,
    classLeast,
    stepPercent,
  }: { readonly least: number; readonly classLeast: number; readonly stepPercent: number },
): readonly AnswerClass[] | undefined {
  const classes = mergedClasses(counts, least, classLeast);
  if (classes.length <= 1) return undefined;
  const answered = counts.reduce((sum, count) => sum + count, 0);
  return classes.map(({ count, ...ends }) => ({ ...ends, percent: roundedPercent(count, answered, stepPercent) }));
}

/** Every answer by itself, however few gave it: what must not be told. */
export function bareClasses(counts: readonly number[], least: number): readonly AnswerClass[] {
  const answered = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => ({
    least: least + index,
    most: least + index,
    percent: roundedPercent(count, answered, 1),
  }));
}

function mergedClasses(counts: readonly number[], lowest: number, classLeast: number): readonly CountedClass[] {
  const classes: CountedClass[] = [];
  let most = lowest + counts.length - 1;
  let count = 0;
  for (let step = most; step >= lowest; step -= 1) {
    count += counts[step - lowest] ?? 0;
    if (count < classLeast) continue;
    classes.push({ least: step, most, count });
    most = step - 1;
    count = 0;
  }
  return classes.toReversed().map((each, index) => {
    if (index > 0 || each.least === lowest) return each;
    return { least: lowest, most: each.most, count: each.count + count };
  });
}

export function roundedPercent(count: number, whole: number, stepPercent: number): number {
  return Math.round(((count / whole) * wholeInPercent) / stepPercent) * stepPercent;
}
