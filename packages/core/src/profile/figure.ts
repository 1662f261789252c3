import type { Source } from "../kernel/index.js";

/** A number or choice of practice, and where it comes from. */
export interface Figure<Value> {
  /** The number or choice. */
  readonly value: Value;
  /** Who says so, and where. */
  readonly source: Source;
}

/** A value beside its source. */
export function figure<Value>(value: Value, source: Source): Figure<Value> {
  return { value, source };
}
