import type { Redacted } from "../privacy/index.js";

/** What one person answered. Who it was and when is not in it. */
export interface FeedbackAnswers {
  /** By question: the step of the scale from 1, the grade, or the number of sessions; absent where left blank. */
  readonly values: Readonly<Record<string, number>>;
  /** By question: what was said in own words, with codes, addresses and numbers already taken out. */
  readonly texts?: Readonly<Record<string, Redacted<string>>> | undefined;
}
