import type { Instant, LocalDate, LocalTime, TimeZone, Weekday } from "../kernel/index.js";
import type { Holiday, HolidayCalendar } from "./holidays.js";
import type { Rhythm } from "./rhythm.js";

/** How a series ends: after a count of sessions, on a last possible date, or not at all (then dated up to a horizon). */
export type Extent =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "until"; readonly until: LocalDate }
  | { readonly kind: "ongoing"; readonly horizon: LocalDate };

/** A pause in which nobody meets; both dates belong to it. */
export interface Break {
  /** The first day on which nobody meets. */
  readonly from: LocalDate;
  /** The last day on which nobody meets; absent as long as nobody knows it, and sessions are postponed until then. */
  readonly to?: LocalDate | undefined;
}

/** What is otherwise from a session of the rhythm on, for it and all that follow, until a later one says otherwise. */
export interface Onwards {
  /** Sessions are held on this weekday instead: of the same week, or of the month's weekdays the same one in number. */
  readonly weekday?: Weekday | undefined;
  /** When sessions begin, on the wall clock. */
  readonly time?: LocalTime | undefined;
  /** A session's length in minutes. */
  readonly duration?: number | undefined;
  /** Where the group meets when it meets in a room. */
  readonly place?: string | undefined;
}

/** What is otherwise from a session on, and from which, by its key. */
export interface OnwardsFrom extends Onwards {
  readonly session: string;
}

/**
 * What a person has decided of one session, by its key: a date for one that is added, another date or time for one that
 * is moved, that it is not held, or not yet since its new date is not known; and what is otherwise from it on.
 */
export interface SessionChange {
  /** When a session is held that the rhythm has not. */
  readonly added?: { readonly date: LocalDate; readonly time?: LocalTime | undefined } | undefined;
  /** Another date or time than the rhythm gives. */
  readonly moved?: { readonly date?: LocalDate | undefined; readonly time?: LocalTime | undefined } | undefined;
  /** Whether it is not held; its place in the series stays. */
  readonly cancelled?: boolean | undefined;
  /** It is held, but nobody knows when; where it was to be stays, so that it can be told of. */
  readonly postponed?: boolean | undefined;
  /** What is otherwise for it and for all that follow. */
  readonly onwards?: Onwards | undefined;
}

/** All that the dates of a group's sessions follow from. */
export interface Series {
  /** The first session's date. */
  readonly start: LocalDate;
  /** When sessions begin, on the wall clock. */
  readonly time: LocalTime;
  /** The zone of that clock, by its IANA name. */
  readonly timeZone: TimeZone;
  /** A session's length in minutes. */
  readonly duration: number;
  /** How often the group meets, one phase after another. */
  readonly rhythm: Rhythm;
  /** How the series ends. */
  readonly extent: Extent;
  /** Dates on which the rhythm does not hold. */
  readonly skip: readonly LocalDate[];
  /** Pauses in which nobody meets. */
  readonly breaks: readonly Break[];
  /** `skip` moves on past a holiday; `flag` keeps the date and leaves it to the review to tell. */
  readonly holidays: "skip" | "flag";
  /** The days on which people do not usually meet. */
  readonly calendar: HolidayCalendar;
  /** What is decided of single sessions, by their keys. */
  readonly changes: Readonly<Record<string, SessionChange>>;
}

/** How a session stands: as the rhythm has it, moved, added beside it, not held, or postponed to a day that is not known yet. */
export type SessionStatus = "scheduled" | "moved" | "added" | "cancelled" | "postponed";

/** A wall-clock date and time in the series' zone. */
export interface LocalDateTime {
  /** The day. */
  readonly date: LocalDate;
  /** The time on the wall clock. */
  readonly time: LocalTime;
}

/** One session with its place in time. */
export interface DatedSession {
  /** Never changes once published: `s1`, `s2` … in the rhythm, a chosen one for an added session. */
  readonly key: string;
  /** Its place in order of time, from 1; for display only. */
  readonly number: number;
  /** How many there are in all; absent where there is no end. */
  readonly of?: number | undefined;
  /** When it begins, on the wall clock of the series' zone. */
  readonly local: LocalDateTime;
  /** When it begins, in UTC. */
  readonly start: Instant;
  /** When it ends, in UTC. */
  readonly end: Instant;
  /** How long it is, in minutes. */
  readonly duration: number;
  /** Where it is held, where that was decided anew from some session on; else where the group meets. */
  readonly place?: string | undefined;
  /** As the rhythm has it, moved, added, or not held. */
  readonly status: SessionStatus;
  /** Where the rhythm had it, for one that was moved. */
  readonly movedFrom?: LocalDateTime | undefined;
  /** The holiday that it falls on, where it falls on one. */
  readonly holiday?: Holiday | undefined;
}

/** Why a series cannot be dated; `key` names the session at fault where one is. */
export type SeriesProblem =
  /** The clocks jump over this local time on that date. */
  | { readonly code: "time-in-gap"; readonly key: string; readonly local: LocalDateTime }
  /** A change is written of a session that the series has not; `dropped` is its date where that one is skipped. */
  | {
      readonly code: "unknown-session";
      readonly key: string;
      readonly keys: readonly string[];
      readonly dropped?: LocalDate;
    }
  /** The first date does not fall on the rhythm; `nearest` is the first later one that does. */
  | { readonly code: "off-rhythm"; readonly nearest: LocalDate }
  /** From a session on another weekday is wanted, but the rhythm has several, or none. */
  | { readonly code: "no-single-weekday"; readonly key: string }
  /** Skips and breaks leave no session, or fewer than were asked for within a hundred years or before 2200. */
  | { readonly code: "no-sessions" };
