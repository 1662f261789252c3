import type { JsonPointer, Source } from "../kernel/index.js";
import type { MessageData } from "./rule.js";

/** How much a finding counts: worth knowing, advice, to be mended. */
export type Severity = "info" | "warning" | "error";

/** Where a plan departs from good practice: data, told in a language by `renderFinding`. Survives JSON. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: MessageData;
  /** The place in the plan where a person would mend it. */
  readonly path: JsonPointer;
  readonly source: Source;
  readonly severity: Severity;
  /** Stated and against the advice, not decided yet, or allowed and worth knowing. */
  readonly kind: "wrong" | "missing" | "noted";
}
