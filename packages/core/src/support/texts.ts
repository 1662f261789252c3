import type { SupportPoint } from "./openPoints.js";

/** What is said of support from person to person, in one language. */
export interface SupportTexts {
  /** Each point as a sentence: what to agree on, and why. */
  readonly points: Readonly<Record<SupportPoint, string>>;
}
