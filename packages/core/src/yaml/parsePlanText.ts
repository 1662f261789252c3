import type { Result } from "neverthrow";
import { orThrow } from "../kernel/index.js";
import { type GroupPlan, parsePlan } from "../plan/index.js";
import { type Problem, type ProblemCode, ProblemError } from "../problem/index.js";
import { inOrderOfText, type LocatedProblem } from "./position.js";
import type { YamlText } from "./readWithPlaces.js";
import { readYaml } from "./readYaml.js";

/** A plan and the text that it was read from. */
export interface PlanText extends YamlText {
  /** The plan that was read. */
  readonly plan: GroupPlan;
}

/**
 * Reads a group plan from a text of YAML or JSON. Everything that is wrong comes at once, each with line and column.
 *
 * Errors: those of `readYaml`, else those of `parsePlan`.
 *
 * @example
 * ```ts
 * import { parsePlanText } from "@piiri/core/yaml";
 *
 * const text = `id: walkers
 * format: single-event
 * title: An evening
 * publicName: An evening
 * organiser: { name: Example Association, domain: example.org }
 * schedule: { start: 2027-03-02, time: 25:00 }`;
 * parsePlanText(text)._unsafeUnwrapErr().map(({ path, position }) => `${position.line}:${position.column} ${path}`);
 * // => ["6:38 /schedule/time"]
 * ```
 */
export function parsePlanText(text: string): Result<PlanText, readonly LocatedProblem[]> {
  return readYaml(text).andThen((read) =>
    parsePlan(read.data)
      .map((plan) => ({ ...read, plan }))
      .mapErr((problems) => locateProblems(problems, read)),
  );
}

/**
 * `parsePlanText` for those who would rather catch.
 *
 * @throws ProblemError with all problems, each with its `position`
 * @example
 * ```ts
 * import { parsePlanTextOrThrow } from "@piiri/core/yaml";
 *
 * const text = `id: walkers
 * format: single-event
 * title: An evening
 * publicName: An evening
 * organiser: { name: Example Association, domain: example.org }
 * schedule: { start: 2027-03-02, time: 18:00 }`;
 * parsePlanTextOrThrow(text).plan.id; // => "walkers"
 * ```
 */
export function parsePlanTextOrThrow(text: string): PlanText {
  return orThrow(parsePlanText(text), (problems) => new ProblemError(problems));
}

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
