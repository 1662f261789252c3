import { ArgumentError, checkGiven, half, wholeInPercent } from "../kernel/index.js";
import { registrationsMost } from "../plan/index.js";
import type { Turnout } from "./turnout.js";

/**
 * How likely it is that nobody, one, two … all of the registered come: binomial where the turnout is known, beta-binomial
 * where it is learned and so itself uncertain. Adds up to 1. Reckoned in logarithms from each count to the next, so that
 * it is sound for ten thousand as for ten.
 *
 * @example
 * ```ts
 * import { comersOf, givenTurnout } from "@piiri/core/registration";
 *
 * comersOf(2, givenTurnout("1/2")); // => [0.25, 0.5, 0.25]
 * ```
 */
export function comersOf(registered: number, turnout: Turnout): readonly number[] {
  checkGiven("turnout", turnout, "section");
  checkRegistered(registered);
  if (turnout.kind === "given") return binomialComers(registered, turnout.mean);
  const { alpha, beta } = turnout;
  return comersBy(
    registered,
    (count) => choices(count, registered) * ((alpha + count) / (beta + registered - count - 1)),
  );
}

/**
 * The same where each comes with the same known likelihood, from 0 to 1.
 *
 * @example
 * ```ts
 * import { binomialComers } from "@piiri/core/registration";
 *
 * binomialComers(2, 0.5); // => [0.25, 0.5, 0.25]
 * ```
 */
export function binomialComers(registered: number, share: number): readonly number[] {
  checkGiven("share", share, "number");
  checkRegistered(registered);
  if (share === 1) return Array.from({ length: registered + 1 }, (_, count) => (count === registered ? 1 : 0));
  return comersBy(registered, (count) => choices(count, registered) * (share / (1 - share)));
}

function checkComers(comers: readonly number[]): void {
  checkGiven("comers", comers, "list");
  if (!comers.every((likelihood) => typeof likelihood === "number")) {
    throw new ArgumentError("comers", "a list of numbers");
  }
}

/** Beyond what any group takes, to reckon would take for ever. */
function checkRegistered(registered: number): void {
  const isCount = Number.isInteger(registered) && registered >= 0 && registered <= registrationsMost;
  if (!isCount) throw new ArgumentError("registered", `a whole number up to ${registrationsMost}`);
}

/** From how much likelier one more is than so many. */
function comersBy(registered: number, growth: (count: number) => number): readonly number[] {
  const logarithms = [0];
  for (let count = 0; count < registered; count += 1) {
    logarithms.push((logarithms[count] ?? 0) + Math.log(growth(count)));
  }
  const highest = logarithms.reduce((high, each) => Math.max(high, each), Number.NEGATIVE_INFINITY);
  const likelihoods = logarithms.map((each) => Math.exp(each - highest));
  const whole = likelihoods.reduce((sum, each) => sum + each, 0);
  return likelihoods.map((each) => each / whole);
}

/** In how many more ways one more can be chosen. */
function choices(count: number, registered: number): number {
  return (registered - count) / (count + 1);
}

/**
 * How likely it is that more than so many come.
 *
 * @example
 * ```ts
 * import { comersOf, givenTurnout, likelihoodOver } from "@piiri/core/registration";
 *
 * likelihoodOver(1, comersOf(2, givenTurnout("1/2"))); // => 0.25
 * ```
 */
export function likelihoodOver(count: number, comers: readonly number[]): number {
  checkGiven("count", count, "number");
  checkComers(comers);
  return sumOf(comers.slice(Math.max(0, count + 1)));
}

/**
 * How likely it is that fewer than so many come.
 *
 * @example
 * ```ts
 * import { comersOf, givenTurnout, likelihoodUnder } from "@piiri/core/registration";
 *
 * likelihoodUnder(1, comersOf(2, givenTurnout("1/2"))); // => 0.25
 * ```
 */
export function likelihoodUnder(count: number, comers: readonly number[]): number {
  checkGiven("count", count, "number");
  checkComers(comers);
  return sumOf(comers.slice(0, Math.max(0, count)));
}

/**
 * The least and the most who come, with what is less likely left out evenly on both sides; what is kept has at least the
 * share of all likelihood that is asked for, in per cent.
 *
 * @example
 * ```ts
 * import { comersOf, givenTurnout, usualComers } from "@piiri/core/registration";
 *
 * usualComers(comersOf(12, givenTurnout("2/3")), 90); // => { least: 5, most: 11 }
 * ```
 */
export function usualComers(
  comers: readonly number[],
  percent: number,
): { readonly least: number; readonly most: number } {
  checkComers(comers);
  checkGiven("percent", percent, "number");
  const outside = (1 - percent / wholeInPercent) * half;
  const leftOut = (likelihoods: readonly number[]) => {
    let sum = 0;
    return likelihoods.findIndex((each) => {
      sum += each;
      return sum > outside;
    });
  };
  const last = comers.length - 1;
  return { least: Math.max(0, leftOut(comers)), most: last - Math.max(0, leftOut(comers.toReversed())) };
}

/** The smallest first, so that little is lost. */
function sumOf(likelihoods: readonly number[]): number {
  return likelihoods.toSorted((one, other) => one - other).reduce((sum, each) => sum + each, 0);
}
