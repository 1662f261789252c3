/**
 * What the library says of a plan, in Finnish: for a program that loads the other parts when it comes to them.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { problems } from "@piiri/core/locale/plan/fi";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, problems); // => "Tämä kohta puuttuu. Lisää se."
 * ```
 *
 * @module
 */

export * from "./texts.fi.js";
