import { monthOf, weekdayOf, weekdays, yearOf } from "../kernel/index.js";
import { dayMonth, dayMonthYear } from "./dayMonthYear.js";
import type { DateTexts } from "./texts.js";

const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

const days = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"] as const;

/** Dates and times as they are written in Finland's Swedish. */
export const dateTexts: DateTexts = {
  date: (date) => `${days[weekdays.indexOf(weekdayOf(date))]} ${dayMonthYear(date)}`,
  time: (time) => `kl. ${time.replace(":", ".")}`,
  dateTime: (date, time) => `${dateTexts.date(date)} ${dateTexts.time(time)}`,
  month: (date) => `${months[monthOf(date) - 1]} ${yearOf(date)}`,
  dayMonth,
  weekdays: {
    monday: "måndag",
    tuesday: "tisdag",
    wednesday: "onsdag",
    thursday: "torsdag",
    friday: "fredag",
    saturday: "lördag",
    sunday: "söndag",
  },
  dayParts: {
    morning: "förmiddag",
    afternoon: "eftermiddag",
    evening: "kväll",
  },
};
