import {
  dayInMilliseconds,
  dayInMinutes,
  epochDay,
  isTimeZone,
  localDateOf,
  localTimeOf,
  minuteInMilliseconds,
  minutesOfDay,
  type TimeZone,
  wallClockAt,
} from "../kernel/index.js";
import type { WrittenMoment } from "./writtenMoment.js";

/** What Outlook calls the zones of those who would use this: names of its own, after CLDR. */
const windowsZones: Readonly<Record<string, string>> = {
  "FLE Standard Time": "Europe/Helsinki",
  "W. Europe Standard Time": "Europe/Berlin",
  "Romance Standard Time": "Europe/Paris",
  "Central Europe Standard Time": "Europe/Budapest",
  "GTB Standard Time": "Europe/Bucharest",
  "GMT Standard Time": "Europe/London",
  UTC: "UTC",
};

/**
 * The zone in whose time a series is meant. One that programs name after a place of theirs is known by its last part; what
 * has no zone at all is meant where people are.
 */
export function zoneOf({ isUtc, zone }: WrittenMoment, usual: TimeZone): TimeZone | undefined {
  if (isUtc || zone === undefined) return usual;
  const plain = zone.trim();
  const candidates = [plain, windowsZones[plain] ?? "", lastParts(plain)];
  return candidates.find(isTimeZone);
}

/** `Europe/Helsinki` of `/example.org/2024/Europe/Helsinki`. */
function lastParts(name: string): string {
  const [place, area] = name.split("/").toReversed();
  return `${area}/${place}`;
}

/** A moment on the wall clock of a zone. */
export function onWallClock(
  { date, time = "00:00", isUtc }: WrittenMoment,
  zone: TimeZone,
): { readonly day: number; readonly minute: number } {
  if (!isUtc) return { day: epochDay(date), minute: minutesOfDay(time) };
  const moment = epochDay(date) * dayInMilliseconds + minutesOfDay(time) * minuteInMilliseconds;
  const wall = wallClockAt(zone, moment);
  const day = Math.floor(wall / dayInMilliseconds);
  return { day, minute: Math.floor((wall - day * dayInMilliseconds) / minuteInMilliseconds) };
}

export function writtenClock({ day, minute }: { readonly day: number; readonly minute: number }) {
  return { date: localDateOf(day), time: localTimeOf(minute % dayInMinutes) };
}
