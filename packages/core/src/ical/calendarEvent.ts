import type { EventTimes } from "./eventTimes.js";
import type { WrittenTime } from "./writtenTime.js";

/** One event as it will stand in the file. */
export interface CalendarEvent {
  readonly uid: string;
  readonly times: EventTimes;
  readonly isCancelled: boolean;
  /** On whole days, during which nobody is taken up; the end is the day after the last. */
  readonly isAllDay?: boolean | undefined;
  readonly summary: string;
  readonly location?: string | undefined;
  readonly description?: string | undefined;
  /** How many minutes before its start the calendar sounds an alarm. */
  readonly alarmMinutes?: number | undefined;
  /** A page on the web. */
  readonly page?: string | undefined;
  /** RRULE and EXDATE lines, for an event that recurs. */
  readonly recurrence?: string | undefined;
  /** The wall-clock time of the occurrence that this event stands in for, in the group's zone. */
  readonly replaces?: WrittenTime | undefined;
}
