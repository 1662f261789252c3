import { wholeInPercent } from "../kernel/index.js";
import { endsCalled } from "./audit/grid.js";
import { roundedShares } from "./audit/roundedShares.js";
import type { ScaledItem } from "./instrument.js";
import type { AnswerClass } from "./results.js";

/** Neighbouring steps of a scale that stand together, by the steps that their answers are called by. */
export interface ClassOfSteps {
  readonly least: number;
  readonly most: number;
  readonly percent: number;
}

/**
 * Neighbouring answers put together, from the best down, until each class holds at least so many; what is left over joins
 * the class above it. Where that leaves a single class nothing is told of how answers lie, so that answers that were all
 * alike do not show. Each class may hold nothing but the answer that closed it, so that no rarer answer follows.
 *
 * @param counts how many gave each answer, from the lowest to the highest
 */
export function publishedClasses(
  counts: readonly number[],
  {
    item,
    classLeast,
    stepPercent,
  }: { readonly item: ScaledItem; readonly classLeast: number; readonly stepPercent: number },
): readonly ClassOfSteps[] {
  const classes = mergedClasses(counts, item.least, classLeast);
  const shares = roundedShares(
    classes.map(({ count }) => count),
    stepPercent,
  );
  return classes.map(({ least, most }, place) => ({ least, most, percent: shares[place] ?? 0 }));
}

/** Classes as they are told, by the lowest and the highest answer that each may hold; nothing of a single one. */
export function toldClasses(classes: readonly ClassOfSteps[], item: ScaledItem): readonly AnswerClass[] | undefined {
  if (classes.length <= 1) return undefined;
  return classes.map(({ percent, ...steps }) => ({ ...endsCalled(item, steps), percent }));
}

/** Every answer by itself, however few gave it: what must not be told. */
export function bareClasses(counts: readonly number[], least: number): readonly ClassOfSteps[] {
  const answered = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => ({
    least: least + index,
    most: least + index,
    percent: Math.round((count / answered) * wholeInPercent),
  }));
}

interface CountedClass {
  readonly least: number;
  readonly most: number;
  readonly count: number;
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
  return classes
    .toReversed()
    .map((each, index) => (index > 0 ? each : { ...each, least: lowest, count: each.count + count }));
}
