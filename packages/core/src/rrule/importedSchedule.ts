import type { EpochDay, LocalDate, LocalTime, TimeZone } from "../kernel/index.js";
import type { Phase, SessionChange } from "../series/index.js";
import type { LeftOut } from "./problems.js";
import type { WrittenMoment } from "./writtenMoment.js";

/** When a series meets, as a plan says it. */
export interface ImportedSchedule {
  readonly start: LocalDate;
  readonly time: LocalTime;
  readonly timeZone: TimeZone;
  /** In minutes; absent where the calendar does not say it, or says a length that no plan has. */
  readonly duration?: number | undefined;
  readonly rhythm?: readonly [Phase] | undefined;
  readonly count?: number | undefined;
  readonly until?: LocalDate | undefined;
  readonly ongoing?: true | undefined;
  /** A calendar keeps its dates on holidays too. */
  readonly holidays?: "flag" | undefined;
  readonly skip?: readonly LocalDate[] | undefined;
}

/** A series of a calendar as a plan would have it, and what was left out of it. */
export interface ImportedSeries {
  readonly isSingle: boolean;
  /** Only for those who may know what the group is about; a public name is never made of it. */
  readonly title?: string | undefined;
  readonly schedule: ImportedSchedule;
  /** What is decided of single sessions, by their keys. */
  readonly sessions: Readonly<Record<string, SessionChange>>;
  readonly left: LeftOut;
}

/** What is decided of single sessions, and how many last longer or shorter than the others. */
export interface Changes {
  /** With the days where they are held, where from some session on it is another weekday. */
  readonly schedule: ImportedSchedule;
  readonly sessions: Readonly<Record<string, SessionChange>>;
  readonly lengths: number;
}

export type Clock = (moment: WrittenMoment) => { readonly day: EpochDay; readonly minute: number };
