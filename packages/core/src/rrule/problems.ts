import type { LocalDate } from "../kernel/index.js";

/** A part of a recurrence that no rhythm of a plan has. */
export type UncarriedPart =
  | "frequency"
  | "interval"
  | "several-weekdays"
  | "several-days"
  | "months"
  | "times"
  | "weekday-of-start"
  | "following";

/** Why a calendar's series does not become a schedule, and what in it has no place there. */
export type RRuleProblem =
  | { readonly code: "not-a-calendar" | "too-large" | "no-event" | "all-day" | "no-start" | "unknown-zone" }
  /** The calendar has several series; `starts` are their first dates, in order. One says which. */
  | { readonly code: "several-series"; readonly starts: readonly LocalDate[] }
  | { readonly code: "no-such-series"; readonly series: number; readonly of: number }
  /** What the rule says that a plan's rhythm cannot. */
  | { readonly code: "not-carried"; readonly part: UncarriedPart }
  | { readonly code: "too-long"; readonly most: number }
  /** The dates that would follow are not those of the calendar: nothing is guessed. */
  | { readonly code: "other-dates" };

/** What a calendar says beside the times and is left out, and how often. */
export interface LeftOut {
  readonly attendees: number;
  readonly organisers: number;
  readonly descriptions: number;
  readonly locations: number;
  readonly links: number;
  readonly reminders: number;
  readonly attachments: number;
  /** Titles that hold a link or an address. */
  readonly titles: number;
  /** Sessions that last longer or shorter than the others: a plan has one length. */
  readonly lengths: number;
  /** Other entries of the calendar, which belong to no or another series. */
  readonly entries: number;
}
