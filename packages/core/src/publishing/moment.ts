import {
  epochDay,
  instantOf,
  type LocalDate,
  localTimeOf,
  minuteInMilliseconds,
  momentOf,
  type TimeZone,
  wallClockAt,
} from "../kernel/index.js";

/** A moment as a zone's wall clock shows it, with the zone's distance from UTC then: `2027-03-02T18:00:00+02:00`. */
export function withOffset(zone: TimeZone, milliseconds: number): string {
  const wall = wallClockAt(zone, milliseconds);
  const minutes = (wall - milliseconds) / minuteInMilliseconds;
  return instantOf(wall).replace("Z", `${minutes < 0 ? "-" : "+"}${localTimeOf(Math.abs(minutes))}`);
}

/** The same of a date and a minute of its day; nothing where the clocks jump over it. */
export function momentOn(zone: TimeZone, date: LocalDate, minuteOfDay: number): string | undefined {
  const moment = momentOf(zone, epochDay(date), minuteOfDay);
  return moment === undefined ? undefined : withOffset(zone, moment);
}
