import type { Problem } from "./problem.js";
import type { ProblemTexts } from "./texts.js";

/**
 * What is wrong, in the words of a language.
 *
 * @example
 * ```ts
 * import { tellProblem } from "@piiri/core";
 * import { sv } from "@piiri/core/locale/sv";
 *
 * tellProblem({ code: "too-long", path: "/title", data: { most: 200 } }, sv.problems); // => "Texten är för lång. Här ryms 200 tecken."
 * ```
 */
export function tellProblem({ code, data }: Problem, messages: ProblemTexts): string {
  return (messages[code] as (data: unknown) => string)(data);
}
