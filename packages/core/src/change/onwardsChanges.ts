import { type Group, isAdded, roomOf, type Session } from "../group/index.js";
import { isHeld, placeInRhythm } from "../series/index.js";
import type { GroupChange, SessionTerms } from "./groupChange.js";

type OnwardsChange = Extract<GroupChange, { readonly kind: "sessions-onwards" }>;

/**
 * What is otherwise from a session on, for it and all that follow, as one change each; of sessions that are held before and
 * after. Where one was given another day or time of its own by the same change, that is told of it by itself.
 */
export function onwardsChanges(before: Group, after: Group): readonly OnwardsChange[] {
  const from = decidedAnew(before, after);
  const earlier = new Map(before.sessions.map((session) => [session.key, session]));
  const found = new Map<string, Pairs>();
  for (const is of after.sessions) {
    const was = earlier.get(is.key);
    const since = from.findLast((key) => follows(after, is, key));
    if (was === undefined || since === undefined || !isHeld(was) || !isHeld(is)) continue;
    const isElsewhen = was.start !== is.start && keepsItsOwn(before, after, is.key);
    const isElsewhere = roomOf(before, was) !== roomOf(after, is);
    if (!isElsewhen && !isElsewhere && was.duration === is.duration) continue;
    found.set(since, [...(found.get(since) ?? []), { was, is }]);
  }
  return [...found.values()].map((pairs) => changeOf(before, after, pairs));
}

/** Sessions as they were and as they are; at least one. */
type Pairs = readonly [...Pair[], Pair];
interface Pair {
  readonly was: Session;
  readonly is: Session;
}

/** The sessions, by key and in order of the rhythm, from which on something else was decided than before. */
function decidedAnew(before: Group, after: Group): readonly string[] {
  const said = ({ schedule }: Group) => new Map(schedule.onwards.map((each) => [each.session, JSON.stringify(each)]));
  const [was, is] = [said(before), said(after)];
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys]
    .filter((key) => was.get(key) !== is.get(key))
    .toSorted((one, other) => placeInRhythm(one) - placeInRhythm(other));
}

function follows(group: Group, session: Session, key: string): boolean {
  if (!isAdded(group, session)) return placeInRhythm(session.key) >= placeInRhythm(key);
  const first = group.sessions.find((each) => each.key === key);
  return first !== undefined && session.local.date >= (first.movedFrom ?? first.local).date;
}

/** Whether the day and time that a session was given by itself, or none, are the same as before. */
export function keepsItsOwn(before: Group, after: Group, key: string): boolean {
  const own = ({ plan }: Group) => {
    const { moved, added } = plan.sessions?.[key] ?? {};
    return JSON.stringify([moved, added]);
  };
  return own(before) === own(after);
}

function changeOf(before: Group, after: Group, pairs: Pairs): OnwardsChange {
  const [first] = pairs;
  return {
    kind: "sessions-onwards",
    session: first.is.key,
    sessions: pairs.map(({ is: { key } }) => key),
    before: termsOf(before, first.was),
    after: termsOf(after, first.is),
  };
}

function termsOf(group: Group, session: Session): SessionTerms {
  const { local, duration } = session;
  return { date: local.date, time: local.time, duration, place: roomOf(group, session) };
}
