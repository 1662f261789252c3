import type { CodedFigure } from "../feedback/index.js";
import type { SeasonReport } from "./seasonReport.js";

/** What is said of a season. */
export interface ReportTexts {
  readonly title: string;
  readonly held: (report: SeasonReport) => string;
  readonly cancelled: (sessions: number) => string;
  readonly visits: (report: SeasonReport) => string;
  readonly people: (people: number) => string;
  /** Visits are not people. */
  readonly notPeople: string;
  readonly uncounted: (sessions: number) => string;
  readonly themes: (themes: readonly string[]) => string;
  readonly answered: (answers: number) => string;
  readonly grade: (mean: CodedFigure) => string;
  /** Empty where the group named no goals. */
  readonly goals: (reached: number, goals: number) => string;
  /** Figures for the federation, by name. */
  readonly figures: Readonly<
    Record<
      | "group"
      | "period"
      | "held"
      | "cancelled"
      | "visits"
      | "mean"
      | "people"
      | "uncounted"
      | "answers"
      | "grade"
      | "format",
      string
    >
  >;
  readonly unknown: string;
}
