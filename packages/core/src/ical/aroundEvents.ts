import { dayInSeconds, half } from "../kernel/index.js";
import { ICalCalendar, ICalCalendarMethod } from "../vendor/ical-generator.js";
import { escapedText } from "./escapedText.js";

/** Twice a day. Readers come when they like (Google every 8–24 hours), so more often would promise what nobody keeps. */
const refreshSeconds = half * dayInSeconds;

/**
 * What stands in a calendar before its zones and events, and after them. The generator would put the zone before the calendar's
 * last properties, which RFC 5545 (3.6) wants before it.
 */
export function aroundEvents(name: string, description?: string): { readonly head: string; readonly end: string } {
  const empty = new ICalCalendar({
    prodId: "//Piiri//Piiri//EN",
    method: ICalCalendarMethod.PUBLISH,
    name: escapedText(name),
    description: description === undefined ? null : escapedText(description),
    ttl: refreshSeconds,
  }).toString();
  const at = empty.lastIndexOf("END:VCALENDAR");
  return { head: empty.slice(0, at), end: `${empty.slice(at)}\r\n` };
}
