import type { Result } from "neverthrow";

/** The value of a result, for those who would rather catch; what failed is thrown as an error made of it. */
export function orThrow<Value, Failure>(result: Result<Value, Failure>, errorOf: (failure: Failure) => Error): Value {
  if (result.isErr()) throw errorOf(result.error);
  return result.value;
}
