/**
 * A row of a file that was not understood, or not wholly: where it stands and why, never what stands in it. A reader gives one
 * for each row that it does not give otherwise, so that none goes missing.
 */
export interface ToldRow<Reason extends string = string> {
  readonly row: number;
  readonly reason: Reason;
  /** The form of what could not be read, digits as 9 and letters as a: enough to see how it is written, and no more. */
  readonly seen?: string | undefined;
}
