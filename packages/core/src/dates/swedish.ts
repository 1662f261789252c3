import { weekdayOf, weekdays } from "../kernel/index.js";
import type { DateWording } from "./dateWording.js";
import { dayMonthYear } from "./dayMonthYear.js";

const days = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"] as const;

/** Dates and times as they are written in Finland's Swedish. */
export const swedishDates: DateWording = {
  date: (date) => `${days[weekdays.indexOf(weekdayOf(date))]} ${dayMonthYear(date)}`,
  time: (time) => `kl. ${time.replace(":", ".")}`,
  dateTime: (date, time) => `${swedishDates.date(date)} ${swedishDates.time(time)}`,
};
