import { addDays, checkGiven, type LocalDate, weekdayOf, weekdays } from "../kernel/index.js";

/** A month as a wall calendar shows it. */
export interface CalendarMonth {
  readonly first: LocalDate;
  /** From Monday to Sunday; what lies outside the month is left open. */
  readonly weeks: readonly (readonly (LocalDate | undefined)[])[];
}

/**
 * The months from one date's to another's, as weeks of days from Monday on.
 *
 * @example
 * ```ts
 * import { calendarMonths, type LocalDate } from "@piiri/core";
 *
 * const [march, april] = calendarMonths("2027-03-30" as LocalDate, "2027-04-02" as LocalDate);
 * march?.first; // => "2027-03-01"
 * april?.weeks[0]?.[3]; // => "2027-04-01"
 * april?.weeks[0]?.[2]; // => undefined
 * ```
 */
export function calendarMonths(from: LocalDate, to: LocalDate): readonly CalendarMonth[] {
  checkGiven("from", from, "day");
  checkGiven("to", to, "day");
  const months: CalendarMonth[] = [];
  for (let first = firstOfMonth(from); first <= to; first = firstOfMonth(addDays(daysOf(first).at(-1) ?? first, 1)))
    months.push({ first, weeks: weeksOf(daysOf(first)) });
  return months;
}

function firstOfMonth(date: LocalDate): LocalDate {
  const [year, month] = date.split("-");
  return `${year}-${month}-01` as LocalDate;
}

function daysOf(first: LocalDate): readonly LocalDate[] {
  const days = [first];
  for (let day = addDays(first, 1); firstOfMonth(day) === first; day = addDays(day, 1)) days.push(day);
  return days;
}

function weeksOf(days: readonly LocalDate[]): (readonly (LocalDate | undefined)[])[] {
  const weeks: (readonly (LocalDate | undefined)[])[] = [];
  let rest = [...days];
  while (rest.length > 0) {
    const monday = rest.findIndex((day, index) => index > 0 && weekdayOf(day) === "monday");
    const week = monday === -1 ? rest : rest.slice(0, monday);
    weeks.push(weekdays.map((weekday) => week.find((day) => weekdayOf(day) === weekday)));
    rest = rest.slice(week.length);
  }
  return weeks;
}
