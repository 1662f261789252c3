/**
 * Everything that the library says, in Finnish, whole or by parts.
 *
 * @module
 */

export type { Catalogue } from "./catalogue.js";

/**
 * Everything the library says, in Finnish.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { fi } from "@piiri/core/locale/fi";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, fi.problems); // => "Tämä kohta puuttuu. Lisää se."
 * ```
 */
export * as fi from "./texts.fi.js";
export * from "./texts.fi.js";
