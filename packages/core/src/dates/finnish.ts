import { weekdayOf, weekdays } from "../kernel/index.js";
import type { DateWording } from "./dateWording.js";
import { dayMonthYear } from "./dayMonthYear.js";

const days = ["ma", "ti", "ke", "to", "pe", "la", "su"] as const;

/** Dates and times as Finnish people write them. */
export const finnishDates: DateWording = {
  date: (date) => `${days[weekdays.indexOf(weekdayOf(date))]} ${dayMonthYear(date)}`,
  time: (time) => `klo ${time.replace(":", ".")}`,
  dateTime: (date, time) => `${finnishDates.date(date)} ${finnishDates.time(time)}`,
};
