import { type DayPart, dayParts, isLocalDate, type Language, type Weekday, weekdays } from "@piiri/core";
import { wordsIn } from "./words.js";

export interface PersonTimesRequest {
  readonly language: Language;
  /** When somebody is away, as the plan has it. */
  readonly away: readonly { readonly from: string; readonly to: string }[];
}

/** What weekdays and parts of the day are called, in their order, and days of absence as people write them. */
export interface PersonTimes {
  readonly weekdays: readonly (readonly [weekday: Weekday, name: string])[];
  readonly parts: readonly (readonly [part: DayPart, name: string])[];
  /** By the first and the last day, as the plan has them. */
  readonly away: Readonly<Record<string, string>>;
}

export async function personTimes({ language, away }: PersonTimesRequest): Promise<PersonTimes> {
  const { dates } = await wordsIn(language);
  const told = (day: string) => (isLocalDate(day) ? dates.date(day) : day);
  return {
    weekdays: weekdays.map((weekday) => [weekday, dates.weekdays[weekday]]),
    parts: dayParts.map((part) => [part, dates.dayParts[part]]),
    away: Object.fromEntries(
      away.map(({ from, to }) => [`${from} ${to}`, from === to ? told(from) : `${told(from)} – ${told(to)}`]),
    ),
  };
}
