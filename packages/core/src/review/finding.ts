import type { JsonPointer, Source } from "../kernel/index.js";
import type { MendingValue, MessageData } from "./rule.js";

/** How much a finding counts: worth knowing, advice, to be mended. */
export type Severity = "info" | "warning" | "error";

/** Where a plan departs from good practice: data, told in a language by `renderFinding`. Survives JSON. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: MessageData;
  /** The place in the plan where a person would mend it. */
  readonly path: JsonPointer;
  /** Whose advice it is, what decides first: the guide's, the handbook's, a law's, a federation's or Piiri's own. */
  readonly sources: readonly Source[];
  readonly severity: Severity;
  /** Stated and against the advice, not decided yet, or allowed and worth knowing. */
  readonly kind: "wrong" | "missing" | "noted";
  /** Where one answer is right: the value that mends it, and where in the plan it is to stand. */
  readonly mending?: Mending;
}

/** What would mend a finding: a value for a place of the plan. */
export interface Mending {
  readonly path: JsonPointer;
  readonly value: MendingValue;
}
