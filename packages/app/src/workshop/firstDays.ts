import type { Catalogue, Session } from "@piiri/core";
import { daysAtOnce } from "../measures.js";
import { type Beginning, groupBeginning } from "./beginning.js";
import { wordsIn } from "./words.js";

/** A day on which the new group would meet. */
export interface FirstDay {
  /** As one says it. */
  readonly when: string;
  readonly holiday?: string | undefined;
}

/** The first days that follow from what is known of a group; none while something is wrong with it. */
export interface FirstDays {
  readonly days: readonly FirstDay[];
  /** Whether there are more days than those. */
  readonly goesOn: boolean;
}

/** Shown while she is still choosing, so it is kept apart from the writing of plans, which is large. */
export async function firstDays(beginning: Beginning): Promise<FirstDays> {
  const words = await wordsIn(beginning.language);
  return groupBeginning(beginning, words).match<FirstDays>(
    ({ sessions }) => ({
      days: sessions.slice(0, daysAtOnce).map((session) => firstDay(session, words)),
      goesOn: sessions.length > daysAtOnce,
    }),
    () => ({ days: [], goesOn: false }),
  );
}

function firstDay({ local, holiday }: Session, { dates, holidays }: Catalogue): FirstDay {
  const names: Readonly<Record<string, string>> = holidays;
  return {
    when: dates.dateTime(local.date, local.time),
    holiday: holiday && (names[holiday.id] ?? holiday.name ?? holiday.id),
  };
}
