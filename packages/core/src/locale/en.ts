import { englishDates } from "../dates/index.js";
import { problemsInEnglish } from "../problem/messages.en.js";
import type { Catalogue } from "./catalogue.js";

export type { Catalogue } from "./catalogue.js";

/**
 * Everything the library says, in English.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, en.problems); // => "This is missing. Add it."
 * ```
 */
export const en: Catalogue = {
  language: "en",
  dates: englishDates,
  problems: problemsInEnglish,
  formats: {
    "closed-group": "closed group",
    "open-meetings": "open meetings",
    "single-event": "single event",
  },
  sessionStatus: { scheduled: "planned", moved: "moved", added: "added", cancelled: "cancelled" },
  holidays: {
    "new-year": "New Year's Day",
    epiphany: "Epiphany",
    "good-friday": "Good Friday",
    "easter-sunday": "Easter Sunday",
    "easter-monday": "Easter Monday",
    "may-day-eve": "May Day Eve",
    "may-day": "May Day",
    ascension: "Ascension Day",
    pentecost: "Whit Sunday",
    "midsummer-eve": "Midsummer Eve",
    midsummer: "Midsummer Day",
    "all-saints": "All Saints' Day",
    independence: "Independence Day",
    "christmas-eve": "Christmas Eve",
    christmas: "Christmas Day",
    "boxing-day": "Boxing Day",
    "new-year-eve": "New Year's Eve",
  },
};
