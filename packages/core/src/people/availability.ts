import { type DayPart, type LocalDate, type LocalTime, weekdayOf } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import type { Person } from "./people.js";

/** A moment as a session has it: on which day it begins, and when on the wall clock. */
interface Beginning {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** Why somebody cannot lead: away on the day, or free at other times only. */
export type Hindrance = "away" | "other-times";

/** What hinders somebody from leading what begins then; nothing where they can, or have not said. */
export function hindrance(
  { available, away = [] }: Person,
  { date, time }: Beginning,
  practice: Pick<Profile, "hours">,
): Hindrance | undefined {
  if (away.some(({ from, to }) => from <= date && date <= to)) return "away";
  if (available === undefined) return undefined;
  const [weekday, now] = [weekdayOf(date), partOfDay(time, practice)];
  const suits = available.some((each) => each.weekday === weekday && (each.part ?? now) === now);
  return suits ? undefined : "other-times";
}

/** The part of the day in which something begins: a meeting belongs to one as people say it, wherever it ends. */
export function partOfDay(time: LocalTime, { hours }: Pick<Profile, "hours">): DayPart {
  if (time < hours.morningEnds.value) return "morning";
  return time < hours.workdayEnds.value ? "afternoon" : "evening";
}
