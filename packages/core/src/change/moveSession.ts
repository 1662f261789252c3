import { type Group, isAdded, openPause, type Session } from "../group/index.js";
import { addDays, daysBetween, jsonPointer, lastDate, weekdayOf } from "../kernel/index.js";
import { type DatedSession, dateSessions, finnishHolidays, isHeld, type Onwards } from "../series/index.js";
import { changeOnwards } from "./changeOnwards.js";
import type { WallTime } from "./groupChange.js";
import { asWritten } from "./holdSession.js";
import type { SessionEdit } from "./sessionEdit.js";

/** Whether the sessions after it move with it. */
export interface MoveOptions {
  /** Each later session moves by as many days, and to the new time if the time is new. */
  readonly following?: boolean;
  /** With those that follow: how long they are from now on, in minutes, and in which room. */
  readonly onwards?: Pick<Onwards, "duration" | "place">;
}

/**
 * What has to be written into a plan so that a session is held at another time. A session that comes back to where the
 * rhythm has it is no longer said to be moved. A postponed session has its day then; others that are postponed or cancelled
 * stay as they are. With those that follow, it is said once from which session on (`onwards`), where the dates come out so; else
 * of each.
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
 * moveSession(group, "s3", to, { following: true }); // => [{ path: "/sessions/s3/onwards", value: { weekday: "wednesday" } }]
 * ```
 */
export function moveSession(
  group: Group,
  key: string,
  to: WallTime,
  { following = false, onwards = {} }: MoveOptions = {},
): readonly SessionEdit[] {
  const place = group.sessions.findIndex((session) => session.key === key);
  const first = group.sessions[place];
  if (first === undefined) return [];
  const days = daysBetween(first.local.date, to.date);
  const moved = first.status === "cancelled" ? [] : [first];
  const after = following ? group.sessions.slice(place + 1).filter(isHeld) : [];
  const wanted = [...moved, ...after].map((session): Wanted => {
    const time = to.time === first.local.time ? session.local.time : to.time;
    return { session, to: { date: addDays(session.local.date, days), time } };
  });
  const held = first.status === "postponed" ? asWritten(group, key) : [];
  const together = following && moved.length > 0 ? onwardsEdits(group, first, to, wanted, onwards) : undefined;
  const apart = () => [
    ...wanted.flatMap((each) => editOf(group, each)),
    ...(following ? changeOnwards(group, key, onwards) : []),
  ];
  return [...(together ?? apart()), ...held];
}

/** A session and when it is to be held. */
interface Wanted {
  readonly session: Session;
  readonly to: WallTime;
}

/**
 * What is said once from a session on, and of those that have days or times of their own; nothing where the sessions would not be
 * just where they are wanted, as when a holiday lies on one of the new days.
 */
function onwardsEdits(
  group: Group,
  first: Session,
  to: WallTime,
  wanted: readonly Wanted[],
  besides: Onwards,
): readonly SessionEdit[] | undefined {
  const isOtherDay = to.date !== first.local.date;
  const said: Onwards = {
    ...besides,
    ...(isOtherDay && { weekday: weekdayOf(to.date) }),
    ...(to.time !== first.local.time && { time: to.time }),
  };
  const onwards = changeOnwards(group, first.key, said);
  const usual = new Map(datedWith(group, onwards).map((session) => [session.key, session]));
  const begins = usual.get(first.key);
  // Another week is no other weekday.
  if (isOtherDay && (begins?.movedFrom ?? begins?.local)?.date !== to.date) return undefined;
  const own = wanted.flatMap((each) => {
    const { session } = each;
    const now = usual.get(session.key);
    const isItsOwn = session === first || session.movedFrom !== undefined || isAdded(group, session);
    return now === undefined || !isItsOwn ? [] : editOf(group, each, now);
  });
  const edits = [...onwards, ...own];
  return isAsWanted(group, wanted, datedWith(group, edits)) ? edits : undefined;
}

/** The sessions as they would be dated; none where they could not be. */
function datedWith(group: Group, edits: readonly SessionEdit[]): readonly DatedSession[] {
  const changes: Record<string, object> = { ...group.plan.sessions };
  for (const edit of edits) {
    const [, , key = "", part = ""] = edit.path.split("/");
    changes[key] = { ...changes[key], [part]: "value" in edit ? edit.value : undefined };
  }
  const calendar = group.calendar ?? finnishHolidays;
  return dateSessions({ calendar, ...group.schedule, changes }).unwrapOr([]);
}

/** The wanted ones where they are wanted, and all others of before and held where they were. A group without an end is dated so far only. */
function isAsWanted(group: Group, wanted: readonly Wanted[], dated: readonly DatedSession[]): boolean {
  const now = new Map(dated.map((session) => [session.key, session.local]));
  const places = new Map(wanted.map(({ session, to }) => [session.key, to]));
  const { extent } = group.schedule;
  return group.sessions.every((session) => {
    const { key, local } = session;
    const is = now.get(key);
    const want = places.get(key) ?? (isHeld(session) ? local : undefined);
    if (want === undefined) return is !== undefined;
    if (is === undefined) return extent.kind === "ongoing" && want.date > extent.horizon;
    return is.date === want.date && is.time === want.time;
  });
}

/** What is to be written of one session, beside what makes it stand where it does now. */
function editOf(
  group: Group,
  { session, to: { date, time } }: Wanted,
  { local, movedFrom }: DatedSession = session,
): readonly SessionEdit[] {
  const { key } = session;
  if (isAdded(group, session)) {
    if (local.date === date && local.time === time) return [];
    // From some session on another time may be usual: then it is said.
    const isUsual = time === group.schedule.time && group.schedule.onwards.length === 0;
    const value = { date, ...(!isUsual && { time }) };
    return [{ path: jsonPointer("sessions", key, "added"), value }];
  }
  const path = jsonPointer("sessions", key, "moved");
  const usual = movedFrom ?? local;
  // In a pause without an end only what has a day of its own is held.
  const isOwn = date !== usual.date || usual.date >= (openPause(group)?.from ?? lastDate);
  const value = { ...(isOwn && { date }), ...(time !== usual.time && { time }) };
  const was = group.plan.sessions?.[key]?.moved;
  if (was?.date === value.date && was?.time === value.time) return [];
  return [Object.keys(value).length === 0 ? { path, remove: true } : { path, value }];
}
