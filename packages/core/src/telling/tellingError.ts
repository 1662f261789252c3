import type { LocalDate } from "../kernel/index.js";

/**
 * Why nothing was told; nothing has been written then.
 *
 * - `missing`: it was told on a day, but what was told is not remembered where it should be
 * - `results-unknown`: results of the group lie in `file`, of which nothing is remembered
 * - `other-results`: what was given as told before are results of another group, or of others who were asked
 * - `no-times`: other results of the group were told, and the export does not tell when answers were sent
 */
export type TellingProblem =
  | { readonly code: "missing"; readonly on: LocalDate }
  | { readonly code: "results-unknown"; readonly file: string }
  | { readonly code: "other-results" | "no-times" };

/** Thrown where telling would tell something a second time, or might. */
export class TellingError extends Error {
  override readonly name = "TellingError";
  readonly problem: TellingProblem;

  constructor(problem: TellingProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
