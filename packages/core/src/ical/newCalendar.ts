import { dayInSeconds, half } from "../kernel/index.js";
import { ICalCalendar, ICalCalendarMethod } from "../vendor/ical-generator.js";
import { escapedText } from "./escapedText.js";

/** Twice a day. Readers come when they like (Google every 8–24 hours), so more often would promise what nobody keeps. */
const refreshSeconds = half * dayInSeconds;

/** A calendar without any events yet. */
export function newCalendar(name: string, description?: string): ICalCalendar {
  return new ICalCalendar({
    prodId: "//Piiri//Piiri//EN",
    method: ICalCalendarMethod.PUBLISH,
    name: escapedText(name),
    description: description === undefined ? null : escapedText(description),
    ttl: refreshSeconds,
  });
}
