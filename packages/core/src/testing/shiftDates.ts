import { addDays, isLocalDate } from "../kernel/index.js";

/**
 * A plan with every date in it so many days later (or earlier): what it says of the calendar's year stays.
 *
 * @example
 * ```ts
 * import { minimalPlan, shiftDates } from "@piiri/core/testing";
 *
 * shiftDates(minimalPlan("closed-group"), 7).schedule.start; // => "2027-03-09"
 * ```
 */
export function shiftDates<Value>(value: Value, days: number): Value {
  if (typeof value === "string") return (isLocalDate(value) ? addDays(value, days) : value) as Value;
  if (Array.isArray(value)) return value.map((each) => shiftDates(each, days)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shiftDates(each, days)])) as Value;
}
