import { type Group, isAdded, type Session } from "../group/index.js";
import { addDays, daysBetween, jsonPointer } from "../kernel/index.js";
import { isHeld } from "../series/index.js";
import type { WallTime } from "./groupChange.js";
import { holdSession } from "./holdSession.js";
import type { SessionEdit } from "./sessionEdit.js";

/** Whether the sessions after it move with it. */
export interface MoveOptions {
  /** Each later session moves by as many days, and to the new time if the time is new. */
  readonly following?: boolean;
}

/**
 * What has to be written into a plan so that a session is held at another time. A session that comes back to where the
 * rhythm has it is no longer said to be moved. A postponed session has its day then; others that are postponed or cancelled
 * stay as they are.
 *
 * @example
 * ```ts
 * import { type LocalDate, type LocalTime, resolvePlanOrThrow } from "@piiri/core";
 * import { moveSession } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const to = { date: "2027-02-10" as LocalDate, time: "18:00" as LocalTime };
 * moveSession(group, "s3", to); // => [{ path: "/sessions/s3/moved", value: { date: "2027-02-10" } }]
 * moveSession(group, "s3", to, { following: true }).map(({ path }) => path);
 * // => ["/sessions/s3/moved", "/sessions/s4/moved", "/sessions/s5/moved", "/sessions/s6/moved"]
 * ```
 */
export function moveSession(
  group: Group,
  key: string,
  to: WallTime,
  { following = false }: MoveOptions = {},
): readonly SessionEdit[] {
  const place = group.sessions.findIndex((session) => session.key === key);
  const first = group.sessions[place];
  if (first === undefined) return [];
  const days = daysBetween(first.local.date, to.date);
  const moved = first.status === "cancelled" ? [] : [first];
  const after = following ? group.sessions.slice(place + 1).filter(isHeld) : [];
  return [...moved, ...after].flatMap((session) => {
    const time = to.time === first.local.time ? session.local.time : to.time;
    const edits = editOf(group, session, { date: addDays(session.local.date, days), time });
    return session.status === "postponed" ? [...edits, ...holdSession(group, session.key)] : edits;
  });
}

function editOf(group: Group, session: Session, { date, time }: WallTime): readonly SessionEdit[] {
  const { key, local, movedFrom } = session;
  if (isAdded(group, session)) {
    const value = { date, ...(time !== group.schedule.time && { time }) };
    return [{ path: jsonPointer("sessions", key, "added"), value }];
  }
  const usual = movedFrom ?? local;
  const path = jsonPointer("sessions", key, "moved");
  const value = { ...(date !== usual.date && { date }), ...(time !== usual.time && { time }) };
  if (Object.keys(value).length > 0) return [{ path, value }];
  return movedFrom === undefined ? [] : [{ path, remove: true }];
}
