import type { FeedbackAudience } from "@piiri/core/feedback";
import type { NoEarlier } from "../../workshop/earlierResults.js";
import type { NotTold } from "../../workshop/tellFeedback.js";

/** Of answers on paper, which are typed in one after the other. */
interface PaperTexts {
  readonly heading: string;
  readonly help: string;
  readonly form: string;
  readonly paper: (number: number) => string;
  readonly paperHelp: string;
  readonly next: string;
  readonly takeLastAway: string;
  readonly keep: string;
  readonly count: (papers: number) => string;
}

/** What the view of feedback says, in one language. */
export interface FeedbackViewTexts {
  readonly answers: string;
  readonly answersHelp: string;
  readonly choose: string;
  readonly given: string;
  readonly whose: string;
  readonly audiences: Readonly<Record<FeedbackAudience, string>>;
  readonly season: string;
  readonly seasonHelp: string;
  /** Answers are still taken; until when, where the plan says it. */
  readonly stillOpen: (until: string | undefined) => string;
  readonly isClosed: string;
  /** That results are told once, and why. */
  readonly once: string;
  readonly onceHelp: string;
  /** The plan says that results were told on a day. */
  readonly planSaysTold: (on: string) => string;
  readonly folder: string;
  readonly folderHelp: string;
  readonly folderChosen: (name: string) => string;
  readonly notTheFolder: (plan: string) => string;
  readonly stateFileHelp: (place: string) => string;
  readonly neverTold: string;
  readonly tell: string;
  readonly showTold: string;
  readonly working: string;
  readonly nothingTold: string;
  readonly refused: (why: NotTold) => readonly string[];
  readonly keepState: string;
  readonly keepStateHelp: (place: string) => string;
  readonly keepStateAgain: string;
  readonly stateKept: string;
  readonly planMarked: string;
  /** What undoing the mark in the plan is called. */
  readonly marking: string;
  readonly toldBefore: (on: string) => string;
  readonly elsewhere: (on: string) => string;
  readonly waiting: (answers: number, threshold: number) => string;
  readonly notSurelyNew: (answers: number) => string;
  readonly notAsked: (questions: readonly string[]) => string;
  readonly inOtherWords: (questions: readonly string[]) => string;
  readonly leftOut: (rows: number) => string;
  readonly unread: (rows: number) => string;
  readonly results: string;
  /** What people wrote in their own words: shown only to whoever asks, who reads it first. */
  readonly showOpen: string;
  readonly hideOpen: string;
  readonly openHelp: string;
  readonly openShown: string;
  readonly otherAnswers: string;
  readonly compare: string;
  readonly compareHelp: string;
  readonly chooseEarlier: string;
  readonly notCompared: string;
  readonly isCompared: string;
  readonly noEarlier: Readonly<Record<NoEarlier, string>>;
  readonly forPrograms: string;
  readonly paper: PaperTexts;
  readonly report: string;
  readonly reportHelp: string;
}
