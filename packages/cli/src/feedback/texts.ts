import type { FeedbackRejection } from "@piiri/adapters-forms";
import type { LocalDate } from "@piiri/core";

/** What is said of a survey beside its results: counts and rows, never an answer. */
export interface FeedbackCommandTexts {
  readonly planNeeded: string;
  readonly recognised: (form: string) => string;
  /** Questions of which the export has no column. */
  readonly notAsked: (questions: readonly string[]) => string;
  readonly unreadable: (question: string, rows: readonly number[]) => string;
  readonly rejected: Readonly<Record<FeedbackRejection, (rows: readonly number[]) => string>>;
  /** Answers are still taken; how to go on all the same. */
  readonly stillOpen: (until: LocalDate | undefined) => string;
  /** It was told before: what is shown is what was told then. */
  readonly toldBefore: (on: LocalDate) => string;
  readonly waiting: (answers: number, threshold: number) => string;
  /** The file has other answers than were told: a file of another survey, or rows were taken out. */
  readonly otherAnswers: string;
  readonly howToSeeOpen: string;
  readonly openWarning: string;
  readonly notResults: (file: string) => string;
  readonly notASeason: string;
  /** A group with an end asks once. */
  readonly asksOnce: string;
}
