import { addDays, type LocalDate, weekdayOf } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import { finnishHolidays } from "../series/index.js";

/**
 * The first Tuesday that leaves as much time to plan as the practice advises, and is no holiday.
 *
 * @example
 * ```ts
 * import { guideProfile, type LocalDate } from "@piiri/core";
 * import { defaultStart } from "@piiri/core/draft";
 *
 * defaultStart("2027-01-04" as LocalDate, guideProfile); // => "2027-03-09"
 * ```
 */
export function defaultStart(today: LocalDate, profile: Profile): LocalDate {
  let date = addDays(today, profile.planningLeadDays.value);
  while (weekdayOf(date) !== "tuesday" || isHoliday(date)) date = addDays(date, 1);
  return date;
}

function isHoliday(date: LocalDate): boolean {
  return finnishHolidays(Number(date.slice(0, "YYYY".length))).some((holiday) => holiday.date === date);
}
