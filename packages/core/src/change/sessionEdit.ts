import type { JsonPointer, LocalDate } from "../kernel/index.js";

/** What a plan writes by name: `date` and `time`, `from` and `to`, or what is otherwise from a session on. */
type Written = { readonly [name: string]: string | number };

/** A change of a plan that gives a session its day, or says that it is not held: what is to stand at a place, or nothing any more. `editPlanText` makes it. */
export type SessionEdit =
  | { readonly path: JsonPointer; readonly value: LocalDate | Written | true }
  | { readonly path: JsonPointer; readonly remove: true };
