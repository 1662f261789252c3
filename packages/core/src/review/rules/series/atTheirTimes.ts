import { type Group, placeOfTime, type Session } from "../../../group/index.js";
import type { JsonPointer, LocalTime } from "../../../kernel/index.js";

/** The times at which sessions begin, each place of the plan that states one of them once, and how long the longest of them is. */
export function atTheirTimes(group: Group, sessions: readonly Session[]): readonly StatedTime[] {
  const times = new Map<JsonPointer, { -readonly [Key in keyof StatedTime]: StatedTime[Key] }>();
  for (const session of sessions) {
    const path = placeOfTime(group, session);
    const stated = times.get(path);
    if (stated !== undefined) stated.duration = Math.max(stated.duration, session.duration);
    else times.set(path, { path, time: session.local.time, duration: session.duration });
  }
  return [...times.values()];
}

interface StatedTime {
  readonly path: JsonPointer;
  readonly time: LocalTime;
  readonly duration: number;
}
