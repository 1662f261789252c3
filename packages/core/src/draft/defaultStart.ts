import { addDays, type LocalDate, weekdayOf } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import { finnishHolidays, type HolidayCalendar, holidayOn } from "../series/index.js";

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
export function defaultStart(
  today: LocalDate,
  profile: Profile,
  calendar: HolidayCalendar = finnishHolidays,
): LocalDate {
  let date = addDays(today, profile.planningLeadDays.value);
  while (weekdayOf(date) !== "tuesday" || holidayOn(calendar, date) !== undefined) date = addDays(date, 1);
  return date;
}
