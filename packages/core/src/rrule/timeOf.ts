import ICAL from "ical.js";
import { isLocalDate, isLocalTime, type LocalTime } from "../kernel/index.js";
import type { WrittenMoment } from "./writtenMoment.js";

/** The first value of a property of times; nothing where it is none. */
export function timeOf(event: ICAL.Component, name: string): WrittenMoment | undefined {
  return timesOf(event, name)[0];
}

/** All values of a property of times, in all its lines. */
export function timesOf(event: ICAL.Component, name: string): readonly WrittenMoment[] {
  return event.getAllProperties(name).flatMap((property) => {
    const zone = property.getFirstParameter("tzid");
    return property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      const moment = time instanceof ICAL.Time ? momentOf(time, zone) : undefined;
      return moment === undefined ? [] : [moment];
    });
  });
}

function momentOf(time: ICAL.Time, zone: string | undefined): WrittenMoment | undefined {
  // As it was written: a number too high for its place is not put right.
  const [date = "", clock] = time.toString().split("T");
  const local = clock?.slice(0, "hh:mm".length);
  if (!isLocalDate(date) || (!time.isDate && !isLocalTime(local))) return undefined;
  return {
    date,
    time: time.isDate ? undefined : (local as LocalTime),
    isUtc: clock?.endsWith("Z") === true,
    zone: typeof zone === "string" ? zone : undefined,
  };
}
