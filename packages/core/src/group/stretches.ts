import { type EpochDay, epochDay, type Weekday } from "../kernel/index.js";
import { type Phase, type Terms, termsOf, walkRhythm } from "../series/index.js";
import type { Group, Session } from "./group.js";
import { isAdded } from "./isAdded.js";

/** A day that the rhythm comes to, and the session that it gives; none where the day drops out. */
export interface Slot {
  readonly day: EpochDay;
  readonly session?: Session | undefined;
}

/** A part of a group's sessions that goes by one rule: a phase of the rhythm, or what follows in it once something was decided anew. */
export interface Stretch {
  /** The phase's place in the rhythm, from 0. */
  readonly index: number;
  /** The phase as it is held here, on another weekday where that was decided. */
  readonly phase: Phase;
  /** When sessions begin and how long they last here. */
  readonly terms: Terms;
  /** The session within the phase from which on this holds, by its key; absent where the phase begins so. */
  readonly from?: string | undefined;
  readonly slots: readonly Slot[];
}

/**
 * The days of a group's rhythm, by what holds on them, from the first that has a session to the last. Which days drop out
 * need not be reckoned again: they are those without a session. A stretch without sessions is none.
 */
export function stretches(group: Group): readonly Stretch[] {
  const { schedule } = group;
  const byDay = new Map(
    group.sessions
      .filter((session) => !isAdded(group, session))
      .map((session) => [epochDay((session.movedFrom ?? session.local).date), session]),
  );
  const last = Math.max(...byDay.keys());
  const termsAt = termsOf(schedule, schedule.onwards);
  const found: (Stretch & { readonly slots: Slot[] })[] = [];
  let place = 1;
  walkRhythm(
    epochDay(schedule.start),
    schedule.rhythm,
    (day, index) => {
      if (day > last) return "stop";
      const session = byDay.get(day);
      const terms = termsAt(place);
      const before = found.at(-1);
      if (before?.index === index && before.terms.since === terms.since) before.slots.push({ day, session });
      else {
        const phase = onWeekday(schedule.rhythm[index] as Phase, terms.weekday);
        const from = before?.index === index ? terms.since : undefined;
        found.push({ index, phase, terms, from, slots: [{ day, session }] });
      }
      // As when the series was dated: with a count, a day that drops out does not count towards its phase either.
      if (session === undefined && schedule.extent.kind === "count") return "passed";
      place += 1;
      return "counts";
    },
    () => termsAt(place).weekday,
  );
  return found.map((stretch) => ({ ...stretch, slots: held(stretch.slots) })).filter(({ slots }) => slots.length > 0);
}

function held(slots: readonly Slot[]): readonly Slot[] {
  return slots.slice(
    slots.findIndex(({ session }) => session !== undefined),
    slots.findLastIndex(({ session }) => session !== undefined) + 1,
  );
}

/** A weekly phase is held on the weekday of its days; one of the month's weekdays names it. */
function onWeekday(phase: Phase, weekday: Weekday | undefined): Phase {
  if (weekday === undefined || phase.kind === "monthly-by-date") return phase;
  return phase.kind === "weekly" ? { ...phase, weekdays: undefined } : { ...phase, weekday };
}
