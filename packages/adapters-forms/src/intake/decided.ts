import type { ClosingDecision, Intake } from "@piiri/core/intake";
import type { InDoubt } from "./toldRecovery.js";

/** An intake, of whom it is in doubt whether they were offered a place, and what to do at the closing. */
export interface Decided {
  readonly intake: Intake;
  readonly inDoubt: readonly InDoubt[];
  readonly decision: ClosingDecision;
  /** Whether the waiting list has ended by now. */
  readonly waitingIsOver: boolean;
}
