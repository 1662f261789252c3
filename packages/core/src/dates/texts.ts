import type { DayPart, LocalDate, LocalTime, Weekday } from "../kernel/index.js";

/** How people write dates and times in a language. */
export interface DateTexts {
  /** With its weekday: ti 2.3.2027 · tis 2.3.2027 · Tue 2 March 2027. */
  readonly date: (date: LocalDate) => string;
  /** klo 18.00 · kl. 18.00 · 18:00. */
  readonly time: (time: LocalTime) => string;
  /** ti 2.3.2027 klo 18.00 · tis 2.3.2027 kl. 18.00 · Tue 2 March 2027, 18:00. */
  readonly dateTime: (date: LocalDate, time: LocalTime) => string;
  /** The month of a date, by itself: maaliskuu 2027 · mars 2027 · March 2027. */
  readonly month: (date: LocalDate) => string;
  /** A day of the year in figures, where space is short: 2.3. · 2.3. · 2/3. */
  readonly dayMonth: (date: LocalDate) => string;
  /** A weekday in full: tiistai · tisdag · Tuesday. */
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** A part of the day: ilta · kväll · evening. */
  readonly dayParts: Readonly<Record<DayPart, string>>;
}
