/**
 * Everything that the library says, in Finland's Swedish, whole or by parts.
 *
 * @module
 */

export type { Catalogue } from "./catalogue.js";

/**
 * Everything the library says, in Finland's Swedish.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { sv } from "@piiri/core/locale/sv";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, sv.problems); // => "Den här uppgiften saknas. Lägg till den."
 * ```
 */
export * as sv from "./texts.sv.js";
export * from "./texts.sv.js";
