import { type JsonPointer, jsonPointer } from "../kernel/index.js";
import { type Onwards, placeInRhythm } from "../series/index.js";
import type { Group, Session } from "./group.js";

/** Where in the plan a person would change a session's date. */
export function placeOfDate({ plan }: Pick<Group, "plan">, { key, local }: Session): JsonPointer {
  const { added, moved } = plan.sessions?.[key] ?? {};
  if (added !== undefined) return jsonPointer("sessions", key, "added", "date");
  const isFirstDate = moved === undefined && local.date === plan.schedule.start;
  return isFirstDate ? "/schedule/start" : jsonPointer("sessions", key, "moved", "date");
}

/** Where in the plan a session's time is stated: its own where it has one, else that from a session on, else everyone's. */
export function placeOfTime(group: Pick<Group, "plan" | "schedule" | "sessions">, session: Session): JsonPointer {
  const { key } = session;
  const { added, moved } = group.plan.sessions?.[key] ?? {};
  if (added?.time !== undefined) return jsonPointer("sessions", key, "added", "time");
  if (moved?.time !== undefined) return jsonPointer("sessions", key, "moved", "time");
  return placeOnwards(group, session, "time") ?? "/schedule/time";
}

/** Where in the plan it is stated how long a session is: from a session on, or for all. */
export function placeOfDuration(group: Pick<Group, "plan" | "schedule" | "sessions">, session: Session): JsonPointer {
  return placeOnwards(group, session, "duration") ?? "/schedule/duration";
}

/** The last word on something from a session on that still holds at a session. */
function placeOnwards(
  { schedule, sessions, plan }: Pick<Group, "plan" | "schedule" | "sessions">,
  session: Session,
  part: keyof Onwards,
): JsonPointer | undefined {
  if (schedule.onwards.length === 0) return undefined;
  const isAdded = plan.sessions?.[session.key]?.added !== undefined;
  // Beside the rhythm there holds what held on the day of the rhythm before it.
  const isBefore = ({ movedFrom, local }: Session) => (movedFrom ?? local).date <= session.local.date;
  const before = isAdded ? sessions.filter((each) => isOfRhythm(each.key) && isBefore(each)) : [session];
  const last = Math.max(0, ...before.map(({ key }) => placeInRhythm(key)));
  const found = schedule.onwards.findLast((said) => placeInRhythm(said.session) <= last && said[part] !== undefined);
  return found && jsonPointer("sessions", found.session, "onwards", part);
}

function isOfRhythm(key: string): boolean {
  return /^s\d+$/.test(key);
}
