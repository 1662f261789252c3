import { checkGiven, type Ratio, ratioParts } from "../kernel/index.js";

/**
 * As many registrations as it takes to fill the seats when the usual share of the registered comes: ⌈seats ÷ turnout⌉,
 * reckoned in whole numbers. Our reading of guide 5, whose twelve registrations for eight people it gives.
 *
 * @example
 * ```ts
 * import { registrationCap } from "@piiri/core/registration";
 *
 * registrationCap(8, "2/3"); // => 12
 * registrationCap(9, "2/3"); // => 14
 * ```
 */
export function registrationCap(seats: number, turnout: Ratio): number {
  checkGiven("seats", seats, "number");
  const { part, whole } = ratioParts(turnout);
  return Math.ceil((seats * whole) / part);
}
