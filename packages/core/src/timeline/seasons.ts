import { type Group, heldSessions, type Session } from "../group/index.js";
import { getOrMake, type LocalDate, yearOf } from "../kernel/index.js";
import { seasonEnd } from "../series/index.js";

/** The sessions of one season. */
export interface SeasonSessions {
  /** `2027-spring`, so that names of tasks sort by time. */
  readonly id: string;
  readonly ends: LocalDate;
  readonly sessions: readonly [Session, ...Session[]];
}

/** The sessions held, season by season. */
export function seasonsOf(group: Group): readonly SeasonSessions[] {
  const { springEnds, autumnEnds } = group.profile.seasons;
  const byEnd = new Map<LocalDate, Session[]>();
  for (const session of heldSessions(group)) {
    const ends = seasonEnd(session.local.date, { spring: springEnds.value, autumn: autumnEnds.value });
    getOrMake(byEnd, ends, () => []).push(session);
  }
  return [...byEnd].map(([ends, sessions]) => ({
    id: `${yearOf(ends)}-${ends.endsWith(springEnds.value) ? "spring" : "autumn"}`,
    ends,
    sessions: sessions as [Session, ...Session[]],
  }));
}
