/**
 * Calendars (iCalendar, RFC 5545) of a group, of its tasks and of a whole season.
 *
 * @module
 */

export type {
  CalendarMode,
  CalendarOptions,
  CalendarView,
  MembersCalendarOptions,
  PublicCalendarOptions,
} from "./calendarOptions.js";
export { CalendarError, type CalendarProblem } from "./calendarProblem.js";
export {
  joinSeasonCalendar,
  type SeasonCalendarOptions,
  type SeasonCalendarPart,
  type SeasonCalendarView,
  seasonCalendarPart,
} from "./seasonCalendar.js";
export { type TaskCalendarOptions, type TaskCalendarWords, tasksToCalendar } from "./tasksToCalendar.js";
export { tellCalendarProblem } from "./tellCalendarProblem.js";
export type { CalendarTexts, CalendarWords } from "./texts.js";
export { toCalendar, toCalendarOrThrow } from "./toCalendar.js";
export { type ManyGroupsOptions, toSeasonCalendar } from "./toSeasonCalendar.js";
