import type { AnswerOf, RequestOf, Work } from "./workshop.js";

/** A piece of work on its way to the worker. */
export interface Asked<Name extends Work = Work> {
  readonly number: number;
  readonly work: Name;
  readonly request: RequestOf<Name>;
}

/** A sign of life from work that takes its time: how many rows were read so far. */
export interface Underway {
  readonly number: number;
  readonly rows: number;
}

/** What comes back; of a failure nothing but that it failed, since its words might hold what a file holds. */
export type Answered<Name extends Work = Work> =
  | { readonly number: number; readonly value: AnswerOf<Name> }
  | { readonly number: number; readonly failed: true };
