import type { CalendarProblem } from "./calendarProblem.js";

/** What a calendar is written with: a language's catalogue, or this part of it. */
export interface CalendarWords {
  readonly calendar: CalendarTexts;
}

/** All that a calendar says in one language; what is missing does not compile. */
export interface CalendarTexts {
  readonly cancelled: (name: string) => string;
  /** The name of a session that is held later, on a day that nobody knows yet. */
  readonly postponed: (name: string) => string;
  /** What whoever opens such a session's entry reads. */
  readonly newDateLater: string;
  /** Where an online session is held. */
  readonly online: string;
  readonly theme: (theme: string) => string;
  readonly join: (address: string) => string;
  /** What the group is about, for those who may know. */
  readonly title: (title: string) => string;
  readonly facilitators: (names: readonly string[]) => string;
  readonly organiser: (name: string) => string;
  readonly moreInformation: (address: string) => string;
  /** What a calendar of many groups is called. */
  readonly season: string;
  readonly problems: Readonly<Record<CalendarProblem["code"], string>>;
}
