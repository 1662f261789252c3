import { finnishHolidays, type LocalDate, type Profile } from "@piiri/core";
import { wallClock } from "../input/wallClock.js";

const dayInMilliseconds = 86_400_000;
const tuesday = 2;

/** The first Tuesday that leaves as much time to plan as the practice advises, and is no holiday. */
export function defaultStart(now: Date, profile: Profile): LocalDate {
  const today = Date.parse(wallClock(now, profile.timeZone.value).date);
  let day = today + profile.planningLeadDays.value * dayInMilliseconds;
  while (new Date(day).getUTCDay() !== tuesday || isHoliday(localDate(day))) day += dayInMilliseconds;
  return localDate(day);
}

function localDate(day: number): LocalDate {
  return new Date(day).toISOString().slice(0, 10) as LocalDate;
}

function isHoliday(date: LocalDate): boolean {
  return finnishHolidays(Number(date.slice(0, 4))).some((holiday) => holiday.date === date);
}
