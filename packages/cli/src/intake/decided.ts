import type { ClosingDecision, Intake } from "@piiri/core";

/** An intake, and what to do at the closing. */
export interface Decided {
  readonly intake: Intake;
  readonly decision: ClosingDecision;
}
