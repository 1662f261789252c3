/**
 * What the library says of a plan, in Finland's Swedish: for a program that loads the other parts when it comes to them.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { problems } from "@piiri/core/locale/plan/sv";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, problems); // => "Den här uppgiften saknas. Lägg till den."
 * ```
 *
 * @module
 */

export * from "./texts.sv.js";
