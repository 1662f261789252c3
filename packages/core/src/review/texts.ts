import type { Severity } from "./finding.js";

/** What the weights of findings are called, in one language. */
export type SeverityTexts = Readonly<Record<Severity, string>>;
