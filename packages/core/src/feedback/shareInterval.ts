import { half, wholeInPercent } from "../kernel/index.js";
import { binomialComers, likelihoodOver, likelihoodUnder } from "../registration/index.js";

/** A share is found to this part of itself: far finer than any is told. */
const fineness = 1 / wholeInPercent ** (1 + 1 + 1);

/**
 * From how much to how much a share may be among many people, when so many of a few answered so: the interval of Clopper
 * and Pearson, which holds at least as often as it claims for any number of answers, and so oftener than it claims for few.
 * In shares from 0 to 1.
 *
 * @example
 * ```ts
 * import { shareInterval } from "@piiri/core/feedback";
 *
 * const { from, to } = shareInterval(5, 8, 90);
 * [from.toFixed(2), to.toFixed(2)]; // => ["0.29", "0.89"]
 * ```
 */
export function shareInterval(
  count: number,
  answered: number,
  percent: number,
): { readonly from: number; readonly to: number } {
  const outside = (1 - percent / wholeInPercent) * half;
  const from =
    count === 0 ? 0 : risingTo(outside, (share) => likelihoodOver(count - 1, binomialComers(answered, share)));
  const to =
    count === answered
      ? 1
      : 1 - risingTo(outside, (share) => likelihoodUnder(count + 1, binomialComers(answered, 1 - share)));
  return { from, to };
}

/** The share at which a likelihood that grows with it comes to so much. */
function risingTo(aim: number, likelihood: (share: number) => number): number {
  let [low, high] = [0, 1];
  while (high - low > fineness) {
    const middle = (low + high) * half;
    if (likelihood(middle) < aim) low = middle;
    else high = middle;
  }
  return low;
}
