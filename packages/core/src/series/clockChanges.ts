import { dayInMinutes, minutesOfDay, utcTimeOf } from "../kernel/index.js";
import type { DatedSession } from "./series.js";

/** The sessions before which the clocks were changed since the session before, of those given in order of time. */
export function clockChanges<Session extends DatedSession>(sessions: readonly Session[]): readonly Session[] {
  return sessions.filter((session, place) => {
    const before = sessions[place - 1];
    return before !== undefined && !areAsFarFromUtc(before, session);
  });
}

/** Nearly always both clocks show the same as at the session before, which is seen without reckoning. */
function areAsFarFromUtc(one: DatedSession, other: DatedSession): boolean {
  const showTheSame = one.local.time === other.local.time && utcTimeOf(one.start) === utcTimeOf(other.start);
  return showTheSame || distanceFromUtc(one) === distanceFromUtc(other);
}

/** How many minutes further the wall clock is than the one in UTC. */
function distanceFromUtc({ local, start }: DatedSession): number {
  return (minutesOfDay(local.time) - minutesOfDay(utcTimeOf(start)) + dayInMinutes) % dayInMinutes;
}
