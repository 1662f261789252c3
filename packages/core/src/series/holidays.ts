import { type EpochDay, epochDay, epochDayOf, type LocalDate, localDateOf } from "../kernel/index.js";
import { easterSunday, saturdayFrom } from "./movingDays.js";

/** Finland's public holidays and the four eves on which customarily nobody meets. */
export const finnishHolidayIds = [
  "new-year",
  "epiphany",
  "good-friday",
  "easter-sunday",
  "easter-monday",
  "may-day-eve",
  "may-day",
  "ascension",
  "pentecost",
  "midsummer-eve",
  "midsummer",
  "all-saints",
  "independence",
  "christmas-eve",
  "christmas",
  "boxing-day",
  "new-year-eve",
] as const;
/** One of Finland's holidays, by the id under which every catalogue has its name. */
export type FinnishHolidayId = (typeof finnishHolidayIds)[number];

/** A day on which a group does not usually meet. */
export interface Holiday<Id extends string = string> {
  readonly date: LocalDate;
  /** What it is called in code; the Finnish ones have a name in every language's catalogue. */
  readonly id: Id;
  /** What it is called where it is kept; said where a catalogue has no name for it. */
  readonly name?: string;
  readonly kind: "public" | "eve";
}

/** The holidays of a year, in order of date. */
export type HolidayCalendar = (year: number) => readonly Holiday[];

/**
 * Finland's public holidays and customary eves of a year, in order of date, by the law in force since 1991.
 *
 * @param year a Gregorian year, 1991 or later
 * @example
 * ```ts
 * import { finnishHolidays } from "@piiri/core";
 *
 * finnishHolidays(2027).find((holiday) => holiday.id === "easter-monday"); // => { date: "2027-03-29", id: "easter-monday", kind: "public" }
 * ```
 */
export function finnishHolidays(year: number): readonly Holiday<FinnishHolidayId>[] {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(epochDayOf(year, 6, 20));
  return [
    holiday("new-year", epochDayOf(year, 1, 1)),
    holiday("epiphany", epochDayOf(year, 1, 6)),
    holiday("good-friday", easter - 2),
    holiday("easter-sunday", easter),
    holiday("easter-monday", easter + 1),
    holiday("may-day-eve", epochDayOf(year, 4, 30), "eve"),
    holiday("may-day", epochDayOf(year, 5, 1)),
    holiday("ascension", easter + 39),
    holiday("pentecost", easter + 49),
    holiday("midsummer-eve", midsummer - 1, "eve"),
    holiday("midsummer", midsummer),
    holiday("all-saints", saturdayFrom(epochDayOf(year, 10, 31))),
    holiday("independence", epochDayOf(year, 12, 6)),
    holiday("christmas-eve", epochDayOf(year, 12, 24), "eve"),
    holiday("christmas", epochDayOf(year, 12, 25)),
    holiday("boxing-day", epochDayOf(year, 12, 26)),
    holiday("new-year-eve", epochDayOf(year, 12, 31), "eve"),
  ].sort((a, b) => epochDay(a.date) - epochDay(b.date));
}

function holiday(id: FinnishHolidayId, day: EpochDay, kind: "public" | "eve" = "public"): Holiday<FinnishHolidayId> {
  return { date: localDateOf(day), id, kind };
}
