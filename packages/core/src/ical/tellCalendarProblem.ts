import type { CalendarProblem } from "./calendarProblem.js";
import type { CalendarWords } from "./texts.js";

/**
 * Why a calendar is not written and what to do, in the words of a language.
 *
 * @example
 * ```ts
 * import { tellCalendarProblem } from "@piiri/core/ical";
 * import { en } from "@piiri/core/locale/en";
 *
 * tellCalendarProblem({ code: "link-not-https" }, en); // => "The meeting link must be an address that begins with https://. Copy it again from the meeting invitation."
 * ```
 */
export function tellCalendarProblem({ code }: CalendarProblem, words: CalendarWords): string {
  return words.calendar.problems[code];
}
