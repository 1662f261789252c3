import { type Group, isPaused, openPause, type Session } from "../group/index.js";
import { isHeld } from "../series/index.js";
import type { GroupChange, WallTime } from "./groupChange.js";
import { keepsItsOwn, onwardsChanges } from "./onwardsChanges.js";

/** Everything that differs between two states of a group: its sessions in order of time, then the rest. */
export function groupChanges(before: Group, after: Group): readonly GroupChange[] {
  return [...sessionChanges(before, after), ...commonChanges(before, after)];
}

function sessionChanges(before: Group, after: Group): readonly GroupChange[] {
  const together = [...onwardsChanges(before, after), ...pauseChanges(before, after)];
  const told = new Set(together.flatMap(({ sessions }) => sessions));
  const isTold = (change: GroupChange) =>
    (change.kind === "session-moved" && told.has(change.session) && keepsItsOwn(before, after, change.session)) ||
    (change.kind === "session-postponed" && told.has(change.session));
  return [...together, ...bySession(before, after).filter((change) => !isTold(change))];
}

/** All sessions that wait from now on, since a pause has no end, as one change. */
function pauseChanges(before: Group, after: Group) {
  const pause = openPause(after);
  if (pause === undefined) return [];
  const earlier = new Map(before.sessions.map((session) => [session.key, session]));
  const waiting = after.sessions.flatMap((session) => {
    const was = earlier.get(session.key);
    return was !== undefined && isPaused(after, session) && was.status !== "postponed" ? [was] : [];
  });
  const [first] = waiting;
  if (first === undefined) return [];
  const sessions = waiting.map(({ key }) => key);
  return [{ kind: "paused", session: first.key, sessions, from: pause.from, before: wallTime(first.local) } as const];
}

function bySession(before: Group, after: Group): readonly GroupChange[] {
  const earlier = new Map(before.sessions.map((session) => [session.key, session]));
  const later = new Set(after.sessions.map(({ key }) => key));
  return [
    ...after.sessions.flatMap((session) => ofSession(earlier.get(session.key), session)),
    ...before.sessions
      .filter(({ key, status }) => !later.has(key) && status !== "cancelled")
      .map(({ key, local }): GroupChange => ({ kind: "session-gone", session: key, before: wallTime(local) })),
  ];
}

function ofSession(before: Session | undefined, after: Session): readonly GroupChange[] {
  const session = after.key;
  if (before === undefined) {
    return isHeld(after) ? [{ kind: "session-added", session, after: wallTime(after.local) }] : [];
  }
  const [old, now] = [wallTime(before.local), wallTime(after.local)];
  if (after.status === "cancelled" || after.status === "postponed") {
    return after.status === before.status ? [] : [{ kind: `session-${after.status}`, session, before: old }];
  }
  // Whoever waited for a new day of a postponed session is told that it moved there.
  const isBackAgain = before.status === "postponed" && isSame(old, now);
  if (before.status === "cancelled" || isBackAgain) return [{ kind: "session-restored", session, after: now }];
  return [
    ...(before.start === after.start && isSame(old, now)
      ? []
      : [{ kind: "session-moved", session, before: old, after: now } as const]),
    ...(before.theme === after.theme ? [] : [{ kind: "session-theme", session } as const]),
    ...(isSame(idsOf(before), idsOf(after)) ? [] : [{ kind: "session-facilitators", session } as const]),
  ];
}

function commonChanges(before: Group, after: Group): readonly GroupChange[] {
  const pairs: readonly (readonly [unknown, unknown, GroupChange])[] = [
    [
      before.schedule.duration,
      after.schedule.duration,
      { kind: "duration", before: before.schedule.duration, after: after.schedule.duration },
    ],
    [
      before.registration.cap,
      after.registration.cap,
      { kind: "cap", before: before.registration.cap, after: after.registration.cap },
    ],
    [before.venue, after.venue, { kind: "place" }],
    [before.publicName, after.publicName, { kind: "name" }],
    [before.registration.contact, after.registration.contact, { kind: "contact" }],
    [before.people.facilitators, after.people.facilitators, { kind: "facilitators" }],
    [before.registration.period, after.registration.period, { kind: "registration" }],
  ];
  return pairs.filter(([old, now]) => !isSame(old, now)).map(([, , change]) => change);
}

function wallTime({ date, time }: WallTime): WallTime {
  return { date, time };
}

function idsOf({ facilitators }: Session): readonly string[] {
  return facilitators.map(({ id }) => id);
}

/** What a plan says has a fixed order of keys, by its schema. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
