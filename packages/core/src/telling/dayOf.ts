import type { Group } from "../group/index.js";
import {
  dayInMilliseconds,
  type Instant,
  type LocalDate,
  localDateOf,
  millisecondsOf,
  wallClockAt,
} from "../kernel/index.js";

/** The day that a moment falls on where the group meets. */
export function dayOf(moment: string, { schedule }: Group): LocalDate {
  const wall = wallClockAt(schedule.timeZone, millisecondsOf(moment as Instant));
  return localDateOf(Math.floor(wall / dayInMilliseconds));
}
