/**
 * What the library says of a plan, in English: for a program that loads the other parts when it comes to them.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { problems } from "@piiri/core/locale/plan/en";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, problems); // => "This is missing. Add it."
 * ```
 *
 * @module
 */

export * from "./texts.en.js";
