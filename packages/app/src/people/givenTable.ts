import type { GivenKind } from "../workshop/recognise.js";

/** A file with people as it was given: where to read it, and what it is. */
export interface GivenTable {
  /** Tells files apart; two may have one name. */
  readonly id: number;
  readonly name: string;
  readonly file: File;
  readonly kind: Exclude<GivenKind, "plan">;
}
