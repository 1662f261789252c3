import type { Weekday } from "../kernel/index.js";

/** Every so many weeks, on the weekday on which the phase begins, or on several weekdays of those weeks. */
export interface WeeklyPhase {
  readonly kind: "weekly";
  /** Weeks from one session to the next; with several weekdays, from one such week to the next. */
  readonly interval: number;
  /** The weekdays, where the group meets several times in a week. */
  readonly weekdays?: readonly Weekday[] | undefined;
  /** Sessions in this phase; the last phase has none and goes on. */
  readonly times?: number | undefined;
}

/** A day of the month, every so many months; a month without that day is left out, as in RFC 5545. */
export interface MonthlyByDatePhase {
  readonly kind: "monthly-by-date";
  /** Months from one session to the next. */
  readonly interval: number;
  /** 1–31. */
  readonly day: number;
  readonly times?: number | undefined;
}

/** The nth weekday of the month, every so many months; a month without a fifth one is left out. */
export interface MonthlyByWeekdayPhase {
  readonly kind: "monthly-by-weekday";
  /** Months from one session to the next. */
  readonly interval: number;
  /** 1–5, or -1 for the month's last. */
  readonly nth: number;
  readonly weekday: Weekday;
  readonly times?: number | undefined;
}

/** A stretch of a group's life with one rhythm. */
export type Phase = WeeklyPhase | MonthlyByDatePhase | MonthlyByWeekdayPhase;

/** How often a group meets: one phase after another, e.g. four meetings every two weeks, then once a month. */
export type Rhythm = readonly [Phase, ...Phase[]];

/** On which weekday the next session is held, where that is not the rhythm's own; asked anew of each. */
export type WeekdayNow = () => Weekday | undefined;
