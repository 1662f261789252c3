import { formatDistanceStrict, type Locale } from "date-fns";
import { daysBetween, type LocalDate, longestMonthInDays, type TimeZone } from "../kernel/index.js";
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
  return distance(date, today, { unit: "day", locale });
}

/** What the nearest days are called, which date-fns does not say, and its words for those further away. */
export interface DayWords {
  readonly locale: Locale;
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
}

/**
 * How far a day is from another, as one says it beside its date: “tomorrow”, “in 3 days”, from two months on in months.
 *
 * @example
 * ```ts
 * import type { LocalDate } from "@piiri/core";
 * import { dayAway } from "@piiri/core/date-fns";
 * import { fi } from "date-fns/locale/fi";
 *
 * const words = { locale: fi, yesterday: "eilen", today: "tänään", tomorrow: "huomenna" };
 * const today = "2027-03-02" as LocalDate;
 * dayAway("2027-03-01" as LocalDate, today, words); // => "eilen"
 * dayAway("2027-03-05" as LocalDate, today, words); // => "3 päivän kuluttua"
 * dayAway("2027-09-02" as LocalDate, today, words); // => "6 kuukauden kuluttua"
 * ```
 */
export function dayAway(date: LocalDate, today: LocalDate, { locale, ...near }: DayWords): string {
  const days = daysBetween(today, date);
  if (days === 0) return near.today;
  if (days === 1) return near.tomorrow;
  if (days === -1) return near.yesterday;
  const isFar = Math.abs(days) > longestMonthInDays + longestMonthInDays;
  return distance(date, today, { unit: isFar ? "month" : "day", locale });
}

function distance(
  date: LocalDate,
  today: LocalDate,
  { unit, locale }: { readonly unit: "day" | "month"; readonly locale: Locale },
): string {
  const [there, here] = [dayAsTZDate(date, universal), dayAsTZDate(today, universal)];
  return formatDistanceStrict(there, here, { addSuffix: true, unit, locale });
}
