import type { Group } from "../group/index.js";
import { dayInMilliseconds, epochDay, type Instant, type LocalDate } from "../kernel/index.js";
import { type Task, type TimelineTexts, taskTitle, tellOwner } from "../timeline/index.js";
import type { CalendarEvent } from "./calendarEvent.js";
import { eventUid } from "./eventUid.js";
import { unwritten } from "./publication.js";
import type { CalendarWords } from "./texts.js";
import { writeCalendar } from "./writeCalendar.js";
import { WrittenTime } from "./writtenTime.js";

/** What a calendar of tasks is written with: a language's catalogue, or these parts of it. */
export interface TaskCalendarWords extends CalendarWords {
  readonly timeline: TimelineTexts;
}

/** How a calendar of tasks is written. */
export interface TaskCalendarOptions {
  /** When this is written, for a group that was not revised yet; 1970-01-01 unless given, so that bytes stay the same. */
  readonly now?: Instant | undefined;
}

/**
 * The tasks of a season as an iCalendar of all-day events, for those who do them: each on its last day, what goes on from
 * its first day to its last. Nobody is shown as busy. The same task keeps its UID, so that reading the calendar anew moves
 * it. Titles bear the group's public name; who does a task stands inside.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { timeline } from "@piiri/core/timeline";
 * import { tasksToCalendar } from "@piiri/core/ical";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const tasks = timeline(group, { today: "2027-01-10" });
 * const calendar = tasksToCalendar(group, tasks, en);
 * calendar.includes("DTSTART;VALUE=DATE:20270112"); // => true
 * calendar.includes("TRANSP:TRANSPARENT"); // => true
 * ```
 */
export function tasksToCalendar(
  group: Group,
  tasks: readonly Task[],
  words: TaskCalendarWords,
  { now }: TaskCalendarOptions = {},
): string {
  const publication = { group, view: "facilitators", mode: "events", texts: words.calendar } as const;
  return writeCalendar(publication, group.revisedAt ?? now ?? unwritten, tasks.map(taskEvent));

  function taskEvent(task: Task): CalendarEvent {
    return {
      uid: eventUid({ ...publication, view: "task" }, task.id),
      times: { start: startOf(task.from ?? task.due), end: startOf(task.due, 1), zone: undefined },
      isAllDay: true,
      isCancelled: false,
      summary: `${group.publicName}: ${taskTitle(task, words.timeline)}`,
      description: tellOwner(task, words.timeline),
    };
  }
}

function startOf(date: LocalDate, daysLater = 0): WrittenTime {
  const moment = (epochDay(date) + daysLater) * dayInMilliseconds;
  return new WrittenTime(moment, moment);
}
