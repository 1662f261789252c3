import { formatDistanceStrict, type Locale } from "date-fns";
import { daysBetween, type LocalDate, type TimeZone } from "../kernel/index.js";
import { dayAsTZDate } from "./moments.js";

const universal = "UTC" as TimeZone;

/**
 * How far a day is from another, as people say it: “in 3 days”, “två dagar sedan”. Nothing for the same day, which each
 * language says in its own word.
 *
 * @example
 * ```ts
 * import type { LocalDate } from "@piiri/core";
 * import { relativeDay } from "@piiri/core/date-fns";
 * import { fi } from "date-fns/locale/fi";
 *
 * relativeDay("2027-03-05" as LocalDate, "2027-03-02" as LocalDate, fi); // => "3 päivän kuluttua"
 * relativeDay("2027-03-02" as LocalDate, "2027-03-02" as LocalDate, fi); // => undefined
 * ```
 */
export function relativeDay(date: LocalDate, today: LocalDate, locale: Locale): string | undefined {
  if (daysBetween(today, date) === 0) return undefined;
  const [there, here] = [dayAsTZDate(date, universal), dayAsTZDate(today, universal)];
  return formatDistanceStrict(there, here, { addSuffix: true, unit: "day", locale });
}
