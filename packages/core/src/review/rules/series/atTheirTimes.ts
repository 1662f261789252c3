import { type Group, placeOfTime, type Session } from "../../../group/index.js";
import type { JsonPointer, LocalTime } from "../../../kernel/index.js";

/** The times at which sessions begin, each place of the plan that states one of them once, and how long the longest of them is. */
export function atTheirTimes(
  group: Group,
  sessions: readonly Session[],
): readonly { readonly path: JsonPointer; readonly time: LocalTime; readonly duration: number }[] {
  const times = new Map<JsonPointer, { readonly time: LocalTime; readonly duration: number }>();
  for (const session of sessions) {
    const path = placeOfTime(group, session);
    const { time } = session.local;
    times.set(path, { time, duration: Math.max(session.duration, times.get(path)?.duration ?? 0) });
  }
  return [...times].map(([path, stated]) => ({ path, ...stated }));
}
