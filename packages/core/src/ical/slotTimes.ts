import type { Slot } from "../group/index.js";
import {
  type EpochDay,
  minuteInMilliseconds,
  minutesOfDay,
  momentOf,
  type TimeZone,
  wallClockAt,
} from "../kernel/index.js";
import type { Terms } from "../series/index.js";
import { type EventTimes, eventTimes } from "./eventTimes.js";

/** A day of the rhythm with its times. */
export interface TimedSlot extends Slot {
  readonly times: EventTimes;
}

/**
 * When the rhythm has a session on a day. `undefined` where readers of a rule would not agree with us: the clocks jump
 * over its time (RFC 5545 does not count it, readers do), show it twice (readers differ on which it is, and some then do
 * not find what stands in for it), or change while it lasts; or readers cannot be told of the zone.
 */
export function slotTimes({ time, duration }: Terms, timeZone: TimeZone, day: EpochDay): EventTimes | undefined {
  const start = momentOf(timeZone, day, minutesOfDay(time));
  if (start === undefined) return undefined;
  const length = duration * minuteInMilliseconds;
  const times = eventTimes(start, start + length, timeZone);
  const isOnWallClock = times.zone !== undefined || timeZone === "UTC";
  const lastsAsLong = wallClockAt(timeZone, start + length) - wallClockAt(timeZone, start) === length;
  return isOnWallClock && lastsAsLong ? times : undefined;
}
