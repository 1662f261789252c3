import type { Language } from "../kernel/index.js";
import type { CalendarProblem } from "./calendarProblem.js";
import { textsByLanguage } from "./textsByLanguage.js";

/**
 * Why a calendar is not written and what to do, in the words of a language.
 *
 * @example
 * ```ts
 * import { tellCalendarProblem } from "@piiri/core/ical";
 *
 * tellCalendarProblem({ code: "link-not-https" }, "en"); // => "The meeting link must be an address that begins with https://. Copy it again from the meeting invitation."
 * ```
 */
export function tellCalendarProblem({ code }: CalendarProblem, language: Language): string {
  return textsByLanguage[language].problems[code];
}
