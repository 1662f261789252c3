import { checkGiven, type Ratio, ratioParts } from "../kernel/index.js";

/**
 * How many come of so many registered, when the usual share comes: rounded down to whole people.
 *
 * @example
 * ```ts
 * import { expectedOf } from "@piiri/core/registration";
 *
 * expectedOf(12, "2/3"); // => 8
 * expectedOf(5, "2/3"); // => 3
 * ```
 */
export function expectedOf(registered: number, turnout: Ratio): number {
  checkGiven("registered", registered, "number");
  const { part, whole } = ratioParts(turnout);
  return Math.floor((registered * part) / whole);
}
