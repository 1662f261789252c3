import { everyone, type Group, type Person, type Session } from "../group/index.js";
import {
  dayInMilliseconds,
  type LocalTime,
  localTimeOf,
  millisecondsOf,
  minuteInMilliseconds,
  wallClockAt,
} from "../kernel/index.js";
import { placeSegments, type Segment } from "../session/index.js";

/** A row of a session's timetable: its facilitators' work before and after, its segments, and what is left between. */
export type TimetableRow =
  | {
      readonly kind: "preparation" | "admission" | "reflection" | "gap";
      readonly from: LocalTime;
      readonly to: LocalTime;
      /** Length in minutes. */
      readonly minutes: number;
    }
  | {
      readonly kind: "segment";
      readonly from: LocalTime;
      readonly to: LocalTime;
      readonly minutes: number;
      readonly segment: Segment;
      readonly lead?: Person | undefined;
    };

/**
 * The minutes of a session for those who lead it: gathering, letting people in, the segments with who leads them, gaps
 * shown, talking it over. Wall-clock times in the group's zone, in order. It is a help, not a rule: time goes to what
 * arises.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { timetable } from "@piiri/core/timetable";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * timetable(group, group.sessions[0]!).map(({ from, kind }) => `${from} ${kind}`).slice(0, 4);
 * // => ["17:30 preparation", "17:45 admission", "18:00 segment", "18:10 segment"]
 * ```
 */
export function timetable(group: Group, session: Session): readonly TimetableRow[] {
  const { preparation, admission, reflection } = group.facilitation;
  // Where more is planned than there is time for, it is talked over when that is done.
  const end = placeSegments(session.agenda).reduce((latest, { to }) => Math.max(latest, to), session.duration);
  const row = (kind: "preparation" | "admission" | "reflection" | "gap", from: number, to: number): TimetableRow[] =>
    to > from ? [{ kind, ...between(group, session, from, to) }] : [];
  return [
    ...row("preparation", -preparation, -admission),
    ...row("admission", -admission, 0),
    ...segmentRows(group, session, row),
    ...row("reflection", end, end + reflection),
  ];
}

function segmentRows(
  group: Group,
  session: Session,
  row: (kind: "gap", from: number, to: number) => TimetableRow[],
): readonly TimetableRow[] {
  let at = 0;
  const rows = placeSegments(session.agenda).flatMap(({ segment, from, to }): TimetableRow[] => {
    const gap = row("gap", at, from);
    at = Math.max(at, to);
    const lead = everyone(group.people).find(({ id }) => id === segment.lead);
    return [...gap, { kind: "segment", ...between(group, session, from, to), segment, lead }];
  });
  return [...rows, ...row("gap", at, session.duration)];
}

function between(group: Group, session: Session, from: number, to: number) {
  const start = millisecondsOf(session.start);
  const clock = (minutes: number): LocalTime => {
    const wall = wallClockAt(group.schedule.timeZone, start + minutes * minuteInMilliseconds);
    return localTimeOf((wall % dayInMilliseconds) / minuteInMilliseconds);
  };
  return { from: clock(from), to: clock(to), minutes: to - from };
}
