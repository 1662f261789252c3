import type { EventTimes } from "./eventTimes.js";
import type { WrittenTime } from "./writtenTime.js";

/** One event as it will stand in the file. */
export interface CalendarEvent {
  readonly uid: string;
  readonly times: EventTimes;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly location?: string | undefined;
  readonly description?: string | undefined;
  /** A page on the web. */
  readonly page?: string | undefined;
  /** RRULE and EXDATE lines, for an event that recurs. */
  readonly recurrence?: string | undefined;
  /** The wall-clock time of the occurrence that this event stands in for, in the group's zone. */
  readonly replaces?: WrittenTime | undefined;
}
