/**
 * Everything that the library says, in English, whole or by parts.
 *
 * @module
 */

export type { Catalogue } from "./catalogue.js";

/**
 * Everything the library says, in English.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, en.problems); // => "This is missing. Add it."
 * ```
 */
export * as en from "./texts.en.js";
export * from "./texts.en.js";
