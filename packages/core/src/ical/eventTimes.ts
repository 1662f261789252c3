import { dayInMilliseconds, steadyOffset, type TimeZone, wallClockAt } from "../kernel/index.js";
import { isShownTwice } from "./isShownTwice.js";
import { isToldOf } from "./timeZoneComponent.js";
import { WrittenTime } from "./writtenTime.js";

/** When an event begins and ends. Without a zone the times are in UTC. */
export interface EventTimes {
  readonly start: WrittenTime;
  readonly end: WrittenTime;
  readonly zone: TimeZone | undefined;
}

/**
 * Two moments, in milliseconds since 1970, on the wall clock of a zone, which is what people agreed on. Where the wall
 * clock does not say which moment is meant (the hour that autumn shows twice, on which readers disagree) or readers
 * cannot be told of the zone, in UTC.
 */
export function eventTimes(start: number, end: number, zone: TimeZone): EventTimes {
  if (!isToldOf(zone)) return inUtc(start, end);
  const offset = steadyOffset(zone, start - dayInMilliseconds, end + dayInMilliseconds);
  // No change is near, as nearly always.
  if (offset !== undefined) {
    return { start: new WrittenTime(start + offset, start), end: new WrittenTime(end + offset, end), zone };
  }
  if (isShownTwice(zone, start) || isShownTwice(zone, end)) return inUtc(start, end);
  return {
    start: new WrittenTime(wallClockAt(zone, start), start),
    end: new WrittenTime(wallClockAt(zone, end), end),
    zone,
  };
}

function inUtc(start: number, end: number): EventTimes {
  return { start: new WrittenTime(start, start), end: new WrittenTime(end, end), zone: undefined };
}
