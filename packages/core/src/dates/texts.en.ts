import { monthOf, weekdayOf, weekdays, yearOf } from "../kernel/index.js";
import type { DateTexts } from "./texts.js";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Dates and times in English, the day first and the month in words, so that nobody reads March as February. */
export const dateTexts: DateTexts = {
  date: (date) => {
    const day = Number(date.split("-").at(-1));
    return `${days[weekdays.indexOf(weekdayOf(date))]} ${day} ${dateTexts.month(date)}`;
  },
  time: (time) => time,
  dateTime: (date, time) => `${dateTexts.date(date)}, ${time}`,
  month: (date) => `${months[monthOf(date) - 1]} ${yearOf(date)}`,
  dayMonth: (date) => `${Number(date.split("-").at(-1))}/${monthOf(date)}`,
  weekdays: {
    monday: "Monday",
    tuesday: "Tuesday",
    wednesday: "Wednesday",
    thursday: "Thursday",
    friday: "Friday",
    saturday: "Saturday",
    sunday: "Sunday",
  },
  dayParts: {
    morning: "morning",
    afternoon: "afternoon",
    evening: "evening",
  },
};
