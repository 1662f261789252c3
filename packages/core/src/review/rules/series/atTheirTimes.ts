import { type Group, placeOfTime, type Session } from "../../../group/index.js";
import type { JsonPointer, LocalTime } from "../../../kernel/index.js";

/** The times at which sessions begin, each place of the plan that states one of them once. */
export function atTheirTimes(
  group: Group,
  sessions: readonly Session[],
): readonly { readonly path: JsonPointer; readonly time: LocalTime }[] {
  const times = new Map(sessions.map((session) => [placeOfTime(group, session), session.local.time]));
  return [...times].map(([path, time]) => ({ path, time }));
}
