import { dayInMilliseconds, type EpochDay, minuteInMilliseconds } from "../kernel/index.js";

/** A moment of the wall clock as rrule wants it: as if it were in universal time. */
export function onTheWall(day: EpochDay, minute: number): Date {
  return new Date(day * dayInMilliseconds + minute * minuteInMilliseconds);
}
