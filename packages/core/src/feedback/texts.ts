import type { FeedbackAudience } from "../instruments/index.js";
import type { LocalDate } from "../kernel/index.js";
import type { SeasonChange } from "./compareSeasons.js";
import type { AgreementStep, EffectStep, WordedItem } from "./instrument.js";
import type { CodedFigure, GoalState } from "./results.js";

/** What is asked, and what is said of the answers. */
export interface FeedbackTexts {
  /** What a survey is called, by who answers it. */
  readonly titles: Readonly<Record<FeedbackAudience, string>>;
  /** What a page of results is called. */
  readonly resultsTitle: string;
  /** Above the survey: that nobody's name is asked, until when one can answer, and from how many answers on results are told. */
  readonly intro: (until: LocalDate | undefined, threshold: number) => string;
  readonly items: Readonly<Record<WordedItem, string>>;
  readonly agreement: Readonly<Record<AgreementStep, string>>;
  readonly effect: Readonly<Record<EffectStep, string>>;
  /** What stands before what a group may have done for somebody, so that it reads as a sentence with the answers of the scale. */
  readonly effectStem: string;
  readonly headings: Readonly<
    Record<
      | "agreement"
      | "effect"
      | "grade"
      | "sessions"
      | "own"
      | "strengths"
      | "develop"
      | "publicity"
      | "compared"
      | "open"
      | "how-to-read"
      | "goals",
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | "statement"
      | "mean"
      | "answers"
      | "classes"
      | "best-two"
      | "median"
      | "earlier"
      | "now"
      | "change"
      | "goal"
      | "state",
      string
    >
  >;
  readonly answered: (answers: number) => string;
  readonly tooFew: (answers: number, threshold: number) => string;
  /** Of one question: too few answered it. */
  readonly itemHidden: string;
  /** How many answered a question, and how many left it blank. */
  readonly itemAnswers: (answered: number, missing: number) => string;
  /** A figure, or the end of it that is told; both ends of what lies between two. */
  readonly coded: (is: CodedFigure["is"], value: string, to?: string) => string;
  readonly bestTwo: (percent: number, from: number, to: number) => string;
  /** What the scale's two best answers are, for the column's head. */
  readonly noClasses: string;
  readonly goalStates: Readonly<Record<GoalState, string>>;
  readonly changes: Readonly<Record<SeasonChange, string>>;
  readonly nothingToDevelop: string;
  /** Before the list of what wants developing: to judge together what can be done. */
  readonly developLead: string;
  readonly strengthsLead: string;
  readonly sharpenPublicity: string;
  /** Before answers in people's own words: read first, names are not taken out. */
  readonly openLead: string;
  /** There are such answers, and how a person sees them. */
  readonly howToRead: readonly string[];
  /** What a picture of bars shows. */
  readonly picture: (title: string) => string;
  /** Of the number of sessions to which people came. */
  readonly sessionsMean: (mean: string) => string;
  /** Questions of a federation's own that it has not said in this language, and the tag of the one in which they are asked. */
  readonly inOtherLanguage: (language: string, questions: readonly string[]) => string;
  readonly decimalPoint: "," | ".";
}
