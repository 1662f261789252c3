/**
 * Between this library and date-fns: moments and days as `Date` and `TZDate` and back, sessions as intervals, and the words of
 * date-fns' locales for days. date-fns is yours to install.
 *
 * @module
 */

export { dateTextsFrom } from "./dateTextsFrom.js";
export { intervalOf } from "./intervals.js";
export { dayAsTZDate, toDate, toInstant, toLocal, toTZDate } from "./moments.js";
export { type DayWords, dayAway, relativeDay } from "./relativeDay.js";
