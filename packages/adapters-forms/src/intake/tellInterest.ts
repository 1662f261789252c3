import type { DateTexts } from "@piiri/core";
import type { Interest } from "@piiri/core/intake";
import type { IntakeTexts } from "./texts.js";

/**
 * How many would like a group that there is not yet, in words: since when, whether they are enough, whether they have
 * waited long, and by when they are to be told how it goes.
 *
 * @example
 * ```ts
 * import { tellInterest } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 * import { en } from "@piiri/core/locale/en";
 *
 * const interest = { people: 2, least: 4, isEnough: false, since: "2027-01-10", days: 30, isLong: false, tellBy: "2027-04-10" } as const;
 * tellInterest(interest, intake, en.dates);
 * // => ["2 people would like a group. The first has waited since Sun 10 January 2027, 30 days.", "2 more are needed.",
 * //     "A task, by Sat 10 April 2027: tell those who wait how it goes, or lead them to another group."]
 * ```
 */
export function tellInterest(
  { people, least, isEnough, since, days, isLong, tellBy }: Interest,
  { interested: say }: IntakeTexts,
  dates: DateTexts,
): readonly string[] {
  return [
    since === undefined ? say.nobody : say.people(people, dates.date(since), days),
    isEnough ? say.enough(least) : say.lacking(least - people),
    ...(isLong ? [say.long] : []),
    ...(tellBy === undefined ? [] : [say.task(dates.date(tellBy))]),
  ];
}
