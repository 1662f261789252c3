import type ICAL from "ical.js";
import { type EpochDay, epochDay, localDateOf, localTimeOf, minutesOfDay, weekdayOf } from "../kernel/index.js";
import type { DatedSession, Onwards } from "../series/index.js";
import { durationOf } from "./durationOf.js";
import type { Clock, ImportedSchedule } from "./importedSchedule.js";
import { timeOf } from "./timeOf.js";

/** By how much all sessions from a day of the rule on are held otherwise. */
export interface Shift {
  readonly from: EpochDay;
  readonly days: number;
  readonly time: number;
  readonly duration: number;
}

/** What is otherwise from some session on (`RANGE=THISANDFUTURE`), by the session's key. */
export interface FoundOnwards {
  readonly shifts: readonly Shift[];
  readonly onwards: Readonly<Record<string, Onwards>>;
}

interface Situation {
  readonly schedule: ImportedSchedule;
  readonly duration: number;
  readonly clock: Clock;
  /** The rule's sessions by their day. */
  readonly byDay: ReadonlyMap<EpochDay, DatedSession>;
}

/** Nothing where one of the events stands for no session of the rule, or does not say when it begins and ends. */
export function onwardsOf(events: readonly ICAL.Component[], situation: Situation): FoundOnwards | undefined {
  const found = events.map((event) => shiftOf(event, situation));
  const shifts = found.flatMap((shift) => shift ?? []).sort((one, other) => one.from - other.from);
  const days = new Set(shifts.map(({ from }) => from));
  if (shifts.length < events.length || days.size < shifts.length) return undefined;
  const onwards: Record<string, Onwards> = {};
  let before = { weekday: undefined as number | undefined, ...usualOf(situation) };
  for (const shift of shifts) {
    const key = situation.byDay.get(shift.from)?.key;
    if (key === undefined) return undefined;
    const { days: weekday, time, duration } = shift;
    const said = {
      ...(weekday !== (before.weekday ?? 0) && { weekday: weekdayOf(localDateOf(shift.from + weekday)) }),
      ...(time !== before.time && { time: localTimeOf(time) }),
      ...(duration !== before.duration && { duration }),
    };
    if (Object.keys(said).length > 0) onwards[key] = said;
    before = { weekday, time, duration };
  }
  return { shifts, onwards };
}

function usualOf({ schedule, duration }: Situation) {
  return { time: minutesOfDay(schedule.time), duration };
}

function shiftOf(event: ICAL.Component, { clock, byDay }: Situation): Shift | undefined {
  const [original, now] = [timeOf(event, "recurrence-id"), timeOf(event, "dtstart")];
  const duration = durationOf(event, clock);
  if (original?.time === undefined || now?.time === undefined || duration === undefined) return undefined;
  const [from, to] = [clock(original), clock(now)];
  const session = byDay.get(from.day);
  if (session === undefined || minutesOfDay(session.local.time) !== from.minute) return undefined;
  return { from: from.day, days: to.day - from.day, time: to.minute, duration };
}

/** What holds on a day of the rule. */
export function shiftAt(shifts: readonly Shift[], day: EpochDay): Shift | undefined {
  return shifts.findLast(({ from }) => from <= day);
}

/** A schedule whose dropped and last days lie where the sessions now do. */
export function shiftedSchedule(
  schedule: ImportedSchedule,
  shifts: readonly Shift[],
  last: EpochDay,
): ImportedSchedule {
  const moved = (day: EpochDay) => localDateOf(day + (shiftAt(shifts, day)?.days ?? 0));
  const { skip, until } = schedule;
  const end = moved(last);
  return {
    ...schedule,
    ...(skip !== undefined && { skip: skip.map((date) => moved(epochDay(date))) }),
    ...(until !== undefined && { until: end > until ? end : until }),
  };
}
