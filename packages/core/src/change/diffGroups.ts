import type { Group } from "../group/index.js";
import type { LocalDate } from "../kernel/index.js";
import type { MessageRequest, SessionChangeRequest } from "../messages/index.js";
import { isHeld } from "../series/index.js";
import { type Task, timeline } from "../timeline/index.js";
import type { GroupChange } from "./groupChange.js";
import { groupChanges } from "./groupChanges.js";

/** Why what follows from a change cannot be carried out as it is. */
export type GroupDiffProblem =
  /** Another id or another domain: calendars would show both. */
  | { readonly code: "other-group" }
  /** A session that people know of was taken out; it has to be cancelled, so that it goes from their calendars. */
  | { readonly code: "session-gone"; readonly session: string };

/** A task that is now due on another day, that is new (nothing before), or that falls away (nothing after). */
export interface MovedTask {
  readonly id: string;
  readonly before?: LocalDate | undefined;
  readonly after?: LocalDate | undefined;
}

/** What differs between two states of a group, and what follows from it. */
export interface GroupDiff {
  readonly problems: readonly GroupDiffProblem[];
  readonly changes: readonly GroupChange[];
  readonly consequences: {
    /** Sessions whose calendar event changes, by key. */
    readonly calendar: readonly string[];
    /** What people have to be told; the meeting link is added when it is written. */
    readonly messages: readonly MessageRequest[];
    readonly tasks: readonly MovedTask[];
    /** Whether the plan's revision has to be raised, so that calendars take the change. */
    readonly needsRevision: boolean;
  };
}

/** From which day on people are told: of sessions that are over nobody is. */
export interface DiffOptions {
  readonly today: LocalDate;
}

/**
 * What changed between two states of a group, and what follows: which calendar events change, what people are told, which
 * tasks move. Sessions are known by their keys. Of sessions that are over by today nobody is told.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { diffGroups } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const plan = goodPlans["closed-group"];
 * const moved = parsePlanOrThrow({ ...plan, sessions: { ...plan.sessions, s3: { moved: { date: "2027-02-10" } } } });
 * const { consequences } = diffGroups(resolvePlanOrThrow(plan), resolvePlanOrThrow(moved), { today: "2027-01-20" });
 * consequences.calendar; // => ["s3"]
 * consequences.messages.map(({ kind }) => kind); // => ["session-changed"]
 * diffGroups(resolvePlanOrThrow(plan), resolvePlanOrThrow(plan), { today: "2027-01-20" }).changes; // => []
 * ```
 */
export function diffGroups(before: Group, after: Group, { today }: DiffOptions): GroupDiff {
  const changes = groupChanges(before, after);
  const isOther = before.id !== after.id || before.organiser.namespace !== after.organiser.namespace;
  const calendar = calendarSessions(changes, after);
  // A session that waits for a new day is in nobody's calendar any more.
  const waited = waitingIn(before);
  return {
    problems: [
      ...(isOther ? [{ code: "other-group" } as const] : []),
      ...changes.flatMap((change) =>
        change.kind === "session-gone" && !waited.has(change.session)
          ? [{ code: "session-gone", session: change.session } as const]
          : [],
      ),
    ],
    changes,
    consequences: {
      calendar,
      messages: messagesOf(changes, before, after, today),
      tasks: movedTasks(timeline(before, { today }), timeline(after, { today })),
      needsRevision: changes.length > 0 && after.stage === "published" && after.revision <= before.revision,
    },
  };
}

/** What of a group stands in every event. */
const inEveryEvent: ReadonlySet<GroupChange["kind"]> = new Set(["duration", "place", "name", "contact"]);

function calendarSessions(changes: readonly GroupChange[], { sessions }: Group): readonly string[] {
  const isEvery = changes.some(({ kind }) => inEveryEvent.has(kind));
  const changed = new Set(changes.flatMap(sessionsOf));
  return sessions.map(({ key }) => key).filter((key) => isEvery || changed.has(key));
}

/** The sessions that a change is of, by key. */
function sessionsOf(change: GroupChange): readonly string[] {
  if ("sessions" in change) return change.sessions;
  return "session" in change ? [change.session] : [];
}

function waitingIn({ sessions }: Group): ReadonlySet<string> {
  return new Set(sessions.flatMap(({ key, status }) => (status === "postponed" ? key : [])));
}

function messagesOf(
  changes: readonly GroupChange[],
  before: Group,
  after: Group,
  today: LocalDate,
): readonly MessageRequest[] {
  // Whoever waits for a postponed session's new day is told also after the old one.
  const waited = waitingIn(before);
  const told = changes.flatMap((change): readonly SessionChangeRequest[] => {
    if (change.kind === "session-moved" && (change.after.date >= today || change.before.date >= today)) {
      return [{ session: change.session, change: "moved", before: change.before }];
    }
    if (change.kind === "sessions-onwards") return toldOnwards(change, before, after, today);
    const isNew = change.kind === "session-added" || change.kind === "session-restored";
    return isNew && change.after.date >= today ? [{ session: change.session, change: "added" }] : [];
  });
  return [
    ...together([...told, ...detailsOf(changes, told, after, today)], after),
    ...changes.flatMap((change): readonly MessageRequest[] => {
      if (change.kind === "paused") return toldOfPause(change, after, today);
      const isOff = change.kind === "session-cancelled" || change.kind === "session-postponed";
      return isOff && (change.before.date >= today || waited.has(change.session))
        ? [{ kind: change.kind, session: change.session }]
        : [];
    }),
  ];
}

type Together<Kind> = Extract<GroupChange, { readonly kind: Kind }>;

/** What is otherwise from a session on is told once; where each is registered for by itself, of each to those who come. */
function toldOnwards(
  { sessions: keys }: Together<"sessions-onwards">,
  before: Group,
  after: Group,
  today: LocalDate,
): readonly SessionChangeRequest[] {
  const was = new Map(before.sessions.map(({ key, local }) => [key, local]));
  const coming = after.sessions.filter(({ key, local }) => keys.includes(key) && local.date >= today);
  const [first] = coming;
  if (first === undefined) return [];
  if (after.registration.period.by === "series") {
    const sessions = coming.map(({ key }) => key);
    return [{ session: first.key, change: "onwards", before: was.get(first.key), sessions }];
  }
  return coming.map(({ key, local }) => {
    const earlier = was.get(key);
    const isMoved = earlier?.date !== local.date || earlier.time !== local.time;
    return isMoved ? { session: key, change: "moved", before: earlier } : { session: key, change: "details" };
  });
}

/** A pause without an end is told once, by its first session that was still to come. */
function toldOfPause({ sessions: keys }: Together<"paused">, { sessions, registration }: Group, today: LocalDate) {
  const waiting = sessions.filter(({ key, local }) => keys.includes(key) && local.date >= today);
  const told = registration.period.by === "series" ? waiting.slice(0, 1) : waiting;
  return told.map(({ key }) => ({ kind: "session-postponed", session: key }) as const);
}

/** A new place or length concerns every session that is still to come. */
function detailsOf(
  changes: readonly GroupChange[],
  told: readonly SessionChangeRequest[],
  { sessions }: Group,
  today: LocalDate,
): readonly SessionChangeRequest[] {
  if (!changes.some(({ kind }) => kind === "place" || kind === "duration")) return [];
  const known = new Set(told.flatMap(({ session, sessions: more = [] }) => [session, ...more]));
  return sessions
    .filter((session) => isHeld(session) && session.local.date >= today && !known.has(session.key))
    .map(({ key }) => ({ session: key, change: "details" }));
}

/** Whoever comes to all sessions is told once of all; where each is registered for by itself, of each those who come. */
function together(changes: readonly SessionChangeRequest[], { registration }: Group): readonly MessageRequest[] {
  if (changes.length === 0) return [];
  return registration.period.by === "series"
    ? [{ kind: "session-changed", changes }]
    : changes.map((change) => ({ kind: "session-changed", changes: [change] }));
}

function movedTasks(before: readonly Task[], after: readonly Task[]): readonly MovedTask[] {
  const [earlier, later] = [dueById(before), dueById(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((id) => ({ id, before: earlier.get(id), after: later.get(id) }))
    .filter((task) => task.before !== task.after);
}

function dueById(tasks: readonly Task[]): ReadonlyMap<string, LocalDate> {
  return new Map(tasks.map(({ id, due }) => [id, due]));
}
