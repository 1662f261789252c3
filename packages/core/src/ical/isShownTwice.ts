import { dayInMilliseconds, type TimeZone, wallClockAt } from "../kernel/index.js";

/** Whether a zone's wall clock shows the same at another moment too, as in the hour after the clocks go back. */
export function isShownTwice(zone: TimeZone, moment: number): boolean {
  const wall = wallClockAt(zone, moment);
  return [moment - dayInMilliseconds, moment + dayInMilliseconds].some((near) => {
    const other = wall - (wallClockAt(zone, near) - near);
    return other !== moment && wallClockAt(zone, other) === wall;
  });
}
