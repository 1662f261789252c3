import type { Result } from "neverthrow";
import { orThrow } from "../kernel/index.js";
import { type GroupPlan, parsePlan } from "../plan/index.js";
import { ProblemError } from "../problem/index.js";
import { locateProblems } from "./locateProblems.js";
import type { LocatedProblem } from "./position.js";
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
