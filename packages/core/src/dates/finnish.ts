import { monthOf, weekdayOf, weekdays, yearOf } from "../kernel/index.js";
import type { DateWording } from "./dateWording.js";
import { dayMonthYear } from "./dayMonthYear.js";

const months = [
  "tammikuu",
  "helmikuu",
  "maaliskuu",
  "huhtikuu",
  "toukokuu",
  "kesäkuu",
  "heinäkuu",
  "elokuu",
  "syyskuu",
  "lokakuu",
  "marraskuu",
  "joulukuu",
] as const;

const days = ["ma", "ti", "ke", "to", "pe", "la", "su"] as const;

/** Dates and times as Finnish people write them. */
export const finnishDates: DateWording = {
  date: (date) => `${days[weekdays.indexOf(weekdayOf(date))]} ${dayMonthYear(date)}`,
  time: (time) => `klo ${time.replace(":", ".")}`,
  dateTime: (date, time) => `${finnishDates.date(date)} ${finnishDates.time(time)}`,
  month: (date) => `${months[monthOf(date) - 1]} ${yearOf(date)}`,
};
