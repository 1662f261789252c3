import { monthOf, weekdayOf, weekdays, yearOf } from "../kernel/index.js";
import { dayMonth, dayMonthYear } from "./dayMonthYear.js";
import type { DateTexts } from "./texts.js";

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
export const dateTexts: DateTexts = {
  date: (date) => `${days[weekdays.indexOf(weekdayOf(date))]} ${dayMonthYear(date)}`,
  time: (time) => `klo ${time.replace(":", ".")}`,
  dateTime: (date, time) => `${dateTexts.date(date)} ${dateTexts.time(time)}`,
  month: (date) => `${months[monthOf(date) - 1]} ${yearOf(date)}`,
  dayMonth,
  weekdays: {
    monday: "maanantai",
    tuesday: "tiistai",
    wednesday: "keskiviikko",
    thursday: "torstai",
    friday: "perjantai",
    saturday: "lauantai",
    sunday: "sunnuntai",
  },
  dayParts: {
    morning: "aamupäivä",
    afternoon: "iltapäivä",
    evening: "ilta",
  },
};
