import { daysBetween } from "../kernel/index.js";
import { gapsInDays } from "./gapsInDays.js";
import type { Rhythm } from "./rhythm.js";
import type { DatedSession } from "./series.js";

/** Two sessions that follow each other after a pause longer than people are used to. */
export interface UnevenGap<Session> {
  readonly before: Session;
  readonly after: Session;
  readonly days: number;
  /** How many days there may be. */
  readonly most: number;
}

/** The gaps between sessions, given in order of time, that are over `times` the longest interval of their rhythm. */
export function unevenGaps<Session extends DatedSession>(
  sessions: readonly Session[],
  rhythm: Rhythm,
  times: number,
): readonly UnevenGap<Session>[] {
  const most = times * Math.max(...rhythm.map((phase) => gapsInDays(phase).most));
  return sessions.slice(1).flatMap((after, index) => {
    const before = sessions[index] as Session;
    const days = daysBetween(before.local.date, after.local.date);
    return days > most ? [{ before, after, days, most }] : [];
  });
}
