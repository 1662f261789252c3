import { addDays, addMinutes, format, type Locale } from "date-fns";
import type { DateTexts } from "../dates/index.js";
import { type LocalDate, type LocalTime, minutesOfDay, type TimeZone, weekdays } from "../kernel/index.js";
import { dayAsTZDate } from "./moments.js";

const universal = "UTC" as TimeZone;
const someMonday = dayAsTZDate("2027-01-04", universal);
const someDay = dayAsTZDate("2027-01-01", universal);

/**
 * How a language writes days, months, weekdays and times, from a locale of date-fns: a further language need not write them
 * again. For the three languages of ours there are words of their own.
 *
 * @example
 * ```ts
 * import type { LocalDate, LocalTime } from "@piiri/core";
 * import { dateTextsFrom } from "@piiri/core/date-fns";
 * import { de } from "date-fns/locale/de";
 *
 * const dates = dateTextsFrom(de);
 * dates.date("2027-03-02" as LocalDate); // => "Di 2. März 2027"
 * dates.dateTime("2027-03-02" as LocalDate, "18:00" as LocalTime); // => "Di 2. März 2027 18:00"
 * dates.month("2027-03-02" as LocalDate); // => "März 2027"
 * ```
 */
export function dateTextsFrom(locale: Locale): DateTexts {
  const day = (date: LocalDate, pattern: string) => format(dayAsTZDate(date, universal), pattern, { locale });
  const date = (of: LocalDate) => `${day(of, "EEEEEE")} ${day(of, "PPP")}`;
  const time = (of: LocalTime) => format(addMinutes(someDay, minutesOfDay(of)), "p", { locale });
  return {
    date,
    time,
    dateTime: (on, at) => `${date(on)} ${time(at)}`,
    month: (of) => day(of, "LLLL yyyy"),
    dayMonth: (of) => day(of, "d MMM"),
    weekdays: inWeek((index) => format(addDays(someMonday, index), "EEEE", { locale })),
    dayParts: {
      morning: locale.localize.dayPeriod("morning"),
      afternoon: locale.localize.dayPeriod("afternoon"),
      evening: locale.localize.dayPeriod("evening"),
    },
  };
}

function inWeek(nameOf: (index: number) => string): DateTexts["weekdays"] {
  return Object.fromEntries(weekdays.map((weekday, index) => [weekday, nameOf(index)])) as DateTexts["weekdays"];
}
