/**
 * Holidays of the countries near Finland, for groups of another country's federation.
 *
 * @module
 */

export { type HolidayCountry, holidayCountries, holidaysOf } from "./holidaysOf.js";
export type { HolidayId } from "./national.js";
