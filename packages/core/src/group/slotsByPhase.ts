import { type EpochDay, epochDay } from "../kernel/index.js";
import { walkRhythm } from "../series/index.js";
import type { Group, Session } from "./group.js";
import { isAdded } from "./isAdded.js";

/** A day that the rhythm comes to, and the session that it gives; none where the day drops out. */
export interface Slot {
  readonly day: EpochDay;
  readonly session?: Session | undefined;
}

/**
 * The days of each phase of a group's rhythm, from the first that has a session to the last. Which days drop out need
 * not be reckoned again: they are those without a session.
 */
export function slotsByPhase(group: Group): readonly (readonly Slot[])[] {
  const { schedule } = group;
  const byDay = new Map(
    group.sessions
      .filter((session) => !isAdded(group, session))
      .map((session) => [epochDay((session.movedFrom ?? session.local).date), session]),
  );
  const last = Math.max(...byDay.keys());
  const phases = schedule.rhythm.map((): Slot[] => []);
  let phase = 0;
  let taken = 0;
  walkRhythm(epochDay(schedule.start), schedule.rhythm, (day) => {
    if (day > last) return "stop";
    const session = byDay.get(day);
    phases[phase]?.push({ day, session });
    // As when the series was dated: with a count, a day that drops out does not count towards its phase either.
    if (session === undefined && schedule.extent.kind === "count") return "passed";
    taken += 1;
    if (taken === schedule.rhythm[phase]?.times) {
      phase += 1;
      taken = 0;
    }
    return "counts";
  });
  return phases.map((slots) =>
    slots.slice(
      slots.findIndex(({ session }) => session !== undefined),
      slots.findLastIndex(({ session }) => session !== undefined) + 1,
    ),
  );
}
