import type { DateTexts, LocalDate } from "@piiri/core";
import type { Interest } from "@piiri/core/intake";
import type { IntakeTexts } from "./texts.js";

/**
 * How many would like a group that there is not yet, in words: since when, whether they are enough, and whether they have waited long.
 *
 * @param since the day on which the first of them sent the form, where one reads it
 *
 * @example
 * ```ts
 * import { tellInterest } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 * import { en } from "@piiri/core/locale/en";
 *
 * const interest = { people: 2, least: 4, isEnough: false, days: 30, isLong: false };
 * tellInterest(interest, "2027-01-10", intake, en.dates);
 * // => ["2 people would like a group. The first has waited since Sun 10 January 2027, 30 days.", "2 more are needed."]
 * ```
 */
export function tellInterest(
  { people, least, isEnough, days, isLong }: Interest,
  since: LocalDate | undefined,
  { interested: say }: IntakeTexts,
  dates: DateTexts,
): readonly string[] {
  return [
    since === undefined ? say.nobody : say.people(people, dates.date(since), days),
    isEnough ? say.enough(least) : say.lacking(least - people),
    ...(isLong ? [say.long] : []),
  ];
}
