import { type Group, heldSessions, type Session } from "../../group/index.js";
import { instantOf, millisecondsOf } from "../../kernel/index.js";
import type { MeetingAdapter, MeetingOperation, StandingMeeting } from "../../meetings/index.js";
import { fewOf } from "./fewOf.js";
import { linkOf } from "./linksStayHidden.js";
import { applied, settled, shown } from "./settled.js";

const minute = 60_000;

/**
 * A session that moves changes its own meeting, which keeps its id and the link that people were given; no second one
 * comes about and no other changes. Catches meetings that are known by their time, and a new room for a new day.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.movedStaysOneMeeting(adapter, group)));
 * ```
 */
export function movedStaysOneMeeting<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  const before = settled(adapter, group);
  return fewOf(heldSessions(group)).every(({ key }) => {
    const moved = withSession(group, key, later);
    const operations = adapter.plan(adapter.desired(moved), before);
    const after = applied(adapter, before, operations);
    const times = moved.sessions.filter((session) => session.key === key).map(({ start, end }) => ({ start, end }));
    const wanted = adapter
      .meetings(before)
      .map((meeting) => (meeting.session === key ? { ...meeting, ...times[0] } : meeting));
    return areOf(operations, key) && seen(adapter.meetings(after)) === seen(wanted);
  });
}

/**
 * A session that is cancelled has no meeting any more, and the others stay as they are; when it is held after all, it has
 * one. Catches a meeting that people still walk into, and one that is marked and never found again.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.cancelledIsTakenAway(adapter, group)));
 * ```
 */
export function cancelledIsTakenAway<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  const before = settled(adapter, group);
  return fewOf(heldSessions(group)).every(({ key }) => {
    const others = adapter.meetings(before).filter(({ session }) => session !== key);
    const cancelled = withSession(group, key, (session) => ({ ...session, status: "cancelled" }));
    const operations = adapter.plan(adapter.desired(cancelled), before);
    const after = applied(adapter, before, operations);
    const again = adapter.meetings(settled(adapter, group, after));
    return (
      areOf(operations, key) &&
      seen(adapter.meetings(after)) === seen(others) &&
      again.filter(({ session }) => session === key).length === 1 &&
      seen(again.filter(({ session }) => session !== key)) === seen(others)
    );
  });
}

/** A group in which one session is otherwise; the rest, numbers among it, is as before. */
function withSession(group: Group, key: string, change: (session: Session) => Session): Group {
  return { ...group, sessions: group.sessions.map((session) => (session.key === key ? change(session) : session)) };
}

/** A session that begins later, by so little that none changes its place among the others. */
export function later(session: Session): Session {
  const { start, end } = session;
  return {
    ...session,
    status: "moved",
    start: instantOf(millisecondsOf(start) + minute),
    end: instantOf(millisecondsOf(end) + minute),
  };
}

function areOf(operations: readonly MeetingOperation[], key: string): boolean {
  return operations.length > 0 && operations.every(({ session }) => session === key);
}

/** All of the meetings, their links too, in whatever order they come. */
function seen(meetings: readonly StandingMeeting[]): string {
  return shown(
    meetings.map(({ id, session, start, end, link }) => shown([id, session, start, end, linkOf(link)])).sort(),
  );
}
