import type { CodedFigure } from "../feedback/index.js";
import type { FederationReport, ReportNoteKind, Totals } from "./federationReport.js";
import type { SeasonReport } from "./seasonReport.js";
import type { SeenTurnout } from "./seenTurnout.js";

/** What is said of a season. */
export interface ReportTexts {
  readonly title: string;
  readonly held: (report: SeasonReport) => string;
  /** The group did not meet, though nobody had called the session off. */
  readonly notMet: (sessions: number) => string;
  readonly cancelled: (sessions: number) => string;
  readonly visits: (report: SeasonReport) => string;
  readonly people: (people: number) => string;
  /** Visits are not people. */
  readonly notPeople: string;
  readonly uncounted: (sessions: number) => string;
  readonly turnout: (turnout: SeenTurnout) => string;
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
      | "notMet"
      | "cancelled"
      | "visits"
      | "mean"
      | "people"
      | "uncounted"
      | "answers"
      | "grade"
      | "format"
      | "registered"
      | "turnout"
      | "from"
      | "to"
      | "id"
      | "organiser",
      string
    >
  >;
  readonly unknown: string;
  readonly federation: FederationTexts;
}

/** What is said of many groups together. */
export interface FederationTexts {
  readonly title: string;
  readonly none: string;
  /** Who organised what in which time. */
  readonly groups: (report: FederationReport) => string;
  readonly sessions: (totals: Totals) => string;
  readonly visits: (totals: Totals) => string;
  /** How many different people came to the groups in which it is known. */
  readonly people: (people: number, groups: number) => string;
  readonly notPeople: string;
  readonly answers: (totals: Totals) => string;
  readonly grade: (grade: NonNullable<Totals["grade"]>) => string;
  /** Heads what the figures do not say. */
  readonly toKnow: string;
  /** That associations' figures add up, and to whom a group counts. */
  readonly addsUp: string;
  readonly notes: { readonly [Kind in ReportNoteKind]: (count: number) => string };
  /** Heads the table of associations, and its last line. */
  readonly byAssociation: string;
  readonly all: string;
  readonly columns: Readonly<
    Record<
      "association" | "groups" | "held" | "cancelled" | "visits" | "mean" | "people" | "turnout" | "answers" | "grade",
      string
    >
  >;
}
