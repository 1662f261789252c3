import type { JsonPointer, LocalDate, LocalTime } from "../kernel/index.js";

/** Dates and times by name, as a plan writes them: `date` and `time`, or `from` and `to`. */
type WrittenTimes = { readonly [name: string]: LocalDate | LocalTime };

/** A change of a plan that gives a session its day, or says that it is not held: what is to stand at a place, or nothing any more. `editPlanText` makes it. */
export type SessionEdit =
  | { readonly path: JsonPointer; readonly value: LocalDate | WrittenTimes | true }
  | { readonly path: JsonPointer; readonly remove: true };
