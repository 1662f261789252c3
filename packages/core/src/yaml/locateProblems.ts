import type { Problem, ProblemCode } from "../problem/index.js";
import { inOrderOfText, type LocatedProblem } from "./position.js";
import type { YamlText } from "./readWithPlaces.js";

/**
 * Adds to problems found in data where they stand in the text that the data came from, in the order of the text; for
 * those that come later than reading, as when sessions are dated.
 *
 * @example
 * ```ts
 * import { resolvePlan } from "@piiri/core";
 * import { locateProblems, parsePlanText } from "@piiri/core/yaml";
 *
 * const text = parsePlanText(`id: walkers
 * format: single-event
 * title: A night
 * publicName: A night
 * organiser: { name: Example Association, domain: example.org }
 * schedule:
 *   start: 2027-03-28
 *   time: 03:30`)._unsafeUnwrap();
 * const problems = resolvePlan(text.plan)._unsafeUnwrapErr();
 * locateProblems(problems, text)[0]?.position.line; // => 8
 * ```
 */
export function locateProblems(problems: readonly Problem[], text: YamlText): readonly LocatedProblem[] {
  return problems
    .map((problem) => ({ ...problem, position: text.locate(problem.path, isOfKey(problem) ? "key" : "value") }))
    .sort(inOrderOfText);
}

/** Whether it is the name that is wrong, not what stands under it. */
function isOfKey({ code, data }: Problem): boolean {
  return keyProblems.has(code) || (code === "wrong-form" && data.form === "key");
}

const keyProblems: ReadonlySet<ProblemCode> = new Set(["unknown-key", "unknown-session", "key-of-the-rhythm"]);
