import { err, ok, ResultAsync } from "neverthrow";

/** A kind of error that bears as data what failed. */
export type ErrorWithProblem<Problem> = abstract new (...given: never) => Error & { readonly problem: Problem };

/**
 * What work comes to, where an error of one kind ends it: its problem as a value. Any other error is a fault, and stays one.
 * What takes its time and has a companion `…OrThrow` is made of that by this.
 *
 * @example
 * ```ts
 * import { resultOf } from "@piiri/core";
 * import { KeepingError, type KeepingProblem } from "@piiri/core/keeping";
 *
 * const damaged = Promise.reject(new KeepingError("offers.jsonl", { code: "damaged" }));
 * const result = await resultOf<never, KeepingProblem>(damaged, KeepingError);
 * result.isErr() && result.error.code; // => "damaged"
 * ```
 */
export function resultOf<Value, Problem>(
  work: Promise<Value>,
  kind: ErrorWithProblem<Problem>,
): ResultAsync<Value, Problem> {
  return new ResultAsync(
    work.then(
      (value) => ok(value),
      (error: unknown) => {
        if (error instanceof kind) return err(error.problem);
        throw error;
      },
    ),
  );
}
