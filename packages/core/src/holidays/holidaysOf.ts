import { epochDay, localDateOf } from "../kernel/index.js";
import { finnishHolidays, type Holiday, type HolidayCalendar } from "../series/index.js";
import { denmark, estonia, germany, type HolidayId, type NationalHoliday, norway, sweden } from "./national.js";

const calendars = {
  FI: finnishHolidays,
  SE: calendarOf(sweden),
  NO: calendarOf(norway),
  DK: calendarOf(denmark),
  EE: calendarOf(estonia),
  DE: calendarOf(germany),
} as const satisfies Readonly<Record<string, HolidayCalendar>>;

/** A country whose holidays are known, by its code (ISO 3166-1). */
export type HolidayCountry = keyof typeof calendars;

/** The countries whose holidays are known. */
export const holidayCountries = Object.keys(calendars) as readonly HolidayCountry[];

/**
 * A country's public holidays and the eves on which customarily nobody meets, by the laws in force; for years from 2018 on. Each is
 * named in the country's own language, and those that Finland has too in every catalogue; Finland's own in the catalogues alone.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow, parsePlanOrThrow } from "@piiri/core";
 * import { holidaysOf } from "@piiri/core/holidays";
 *
 * const swedish = holidaysOf("SE");
 * swedish(2027).find(({ id }) => id === "national-day"); // => { date: "2027-06-06", id: "national-day", name: "nationaldagen", kind: "public" }
 *
 * const plan = parsePlanOrThrow({
 *   format: "single-event", id: "summer-2028", title: "Summer evening", publicName: "Summer evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2028-06-06", time: "18:00", timeZone: "Europe/Stockholm" },
 * });
 * resolvePlanOrThrow(plan, undefined, { calendar: swedish }).sessions[0]?.holiday?.name; // => "nationaldagen"
 * ```
 */
export function holidaysOf(country: HolidayCountry): (year: number) => readonly Holiday<HolidayId>[] {
  return calendars[country];
}

function calendarOf(national: readonly NationalHoliday[]): (year: number) => readonly Holiday<HolidayId>[] {
  return (year) =>
    national
      .filter(({ until = year }) => year <= until)
      .map(({ id, name, on, kind }) => ({ date: localDateOf(on(year)), id, name, kind }))
      .sort((one, other) => epochDay(one.date) - epochDay(other.date));
}
