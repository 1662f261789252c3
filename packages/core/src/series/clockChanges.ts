import { dayInMinutes, minutesOfDay, utcTimeOf } from "../kernel/index.js";
import type { DatedSession } from "./series.js";

/** The sessions before which the clocks were changed since the session before, of those given in order of time. */
export function clockChanges<Session extends DatedSession>(sessions: readonly Session[]): readonly Session[] {
  const distances = sessions.map(distanceFromUtc);
  return sessions.filter((_, index) => index > 0 && distances[index] !== distances[index - 1]);
}

/** How many minutes further the wall clock is than the one in UTC. */
function distanceFromUtc({ local, start }: DatedSession): number {
  return (minutesOfDay(local.time) - minutesOfDay(utcTimeOf(start)) + dayInMinutes) % dayInMinutes;
}
