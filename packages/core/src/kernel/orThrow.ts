import type { Result } from "neverthrow";

/**
 * The value of a result, for those who would rather catch; what failed is thrown as an error made of it. Every `…OrThrow` of
 * what can be told at once is made by this.
 *
 * @throws the error that is made of what failed
 * @example
 * ```ts
 * import { orThrow, parsePlan, ProblemError } from "@piiri/core";
 *
 * try {
 *   orThrow(parsePlan({ format: "single-event" }), (problems) => new ProblemError(problems));
 * } catch (error) {
 *   error instanceof ProblemError; // => true
 * }
 * ```
 */
export function orThrow<Value, Failure>(result: Result<Value, Failure>, errorOf: (failure: Failure) => Error): Value {
  if (result.isErr()) throw errorOf(result.error);
  return result.value;
}
