import type { FeedbackRejection, ScaleDoubt } from "@piiri/adapters-forms";
import type { LocalDate } from "@piiri/core";

/** What is said of a survey beside its results: counts and rows, never an answer. */
export interface FeedbackCommandTexts {
  readonly recognised: (form: string, written: string) => string;
  /** An export that is of no system we know, recognised by its questions alone. */
  readonly anyForm: string;
  /** Questions of which the export has no column. */
  readonly notAsked: (questions: readonly string[]) => string;
  /** Questions whose steps the form calls by other words than Piiri's results do, or by figures. */
  readonly inOtherWords: (questions: readonly string[]) => string;
  readonly unreadable: (question: string, rows: readonly number[]) => string;
  /** A scale that has to be asked for: its question, why, and those of its labels that are names of steps. */
  readonly unclear: (question: string, doubt: ScaleDoubt, labels: readonly string[]) => string;
  /** How to say what the steps of a scale are. */
  readonly howToSayScale: string;
  readonly rejected: Readonly<Record<FeedbackRejection, (rows: readonly number[]) => string>>;
  /** Answers are still taken; how to go on all the same. */
  readonly stillOpen: (until: LocalDate | undefined) => string;
  /** It was told before: what is shown is what was told then. */
  readonly toldBefore: (on: LocalDate) => string;
  readonly waiting: (answers: number, threshold: number) => string;
  /** There are more answers than were told, but it cannot be known of which that is so. */
  readonly notSurelyNew: (answers: number) => string;
  /** The export tells no times, and other results of the group have been told: whose the answers are cannot be known. */
  readonly noTimes: string;
  /** Of another season, or of the plan by another id, the answers up to a day were told already. */
  readonly toldElsewhere: (on: LocalDate) => string;
  /** It was told, but the file that remembers what is missing, or is an older one. */
  readonly toldMissing: (file: string, on: LocalDate) => string;
  /** Results lie beside the plan of which nothing is remembered. */
  readonly resultsUnknown: (results: string, file: string) => string;
  /** What was to be taken as told before are results of another group or of others who were asked. */
  readonly otherResults: (file: string) => string;
  /** The file has other answers than were told: a file of another survey, or rows were taken out. */
  readonly otherAnswers: string;
  readonly howToSeeOpen: string;
  readonly openWarning: string;
  readonly notResults: (file: string) => string;
  /** Results that are not as they were written; the place is a JSON Pointer. */
  readonly resultsChanged: (file: string, place: string) => string;
  readonly nothingTold: (file: string) => string;
  readonly notASeason: string;
  /** A group with an end asks once. */
  readonly asksOnce: string;
}
