import type { LocalTime } from "@piiri/core";
import type { SummaryItem } from "@piiri/core/session";

/** What the pages of a session say beside the group's own words. */
export interface AgendaTexts {
  readonly session: (number: number, of?: number) => string;
  readonly group: string;
  readonly when: string;
  readonly theme: string;
  readonly chosenTogether: string;
  readonly where: string;
  readonly online: string;
  /** After a place, where one may also come online. */
  readonly orOnline: string;
  readonly facilitators: string;
  readonly coordinator: string;
  readonly speakers: string;
  readonly technology: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly undecided: string;
  readonly timetable: string;
  readonly programme: string;
  readonly slides: string;
  readonly nextTime: string;
  readonly time: string;
  readonly what: string;
  readonly who: string;
  /** A time in a table, where the heading says that it is one. */
  readonly clock: (time: LocalTime) => string;
  /** After the name of what was begun before. */
  readonly continued: string;
  /** Under a timetable that only the facilitators have, and under one whose times participants know. */
  readonly mayBend: string;
  readonly isKept: string;
  readonly afterwards: string;
  readonly summary: Readonly<Record<SummaryItem, string>>;
}
