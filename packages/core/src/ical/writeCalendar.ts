import type { Group } from "../group/index.js";
import type { Instant } from "../kernel/index.js";
import { aroundEvents } from "./aroundEvents.js";
import type { CalendarEvent } from "./calendarEvent.js";
import type { Publication } from "./publication.js";
import { timeZoneComponent } from "./timeZoneComponent.js";
import { writtenEvents } from "./writtenEvents.js";

/** Events as iCalendar text (RFC 5545): CRLF after every line, the last one too, no line over 75 octets. */
export function writeCalendar(publication: Publication, writtenAt: Instant, events: readonly CalendarEvent[]): string {
  const { group, view } = publication;
  const { head, end } = aroundEvents(group.publicName, view === "facilitators" ? group.description : undefined);
  const zone = events.some(({ times }) => times.zone) ? zoneOf(group, events) : "";
  return head + zone + writtenEvents(publication, writtenAt, events) + end;
}

function zoneOf(group: Group, events: readonly CalendarEvent[]): string {
  const [first, last] = yearsOf(group, events);
  return `${timeZoneComponent(group.schedule.timeZone, first, last)}\r\n`;
}

/**
 * The first and the last year of which the zone is told: those of the events, and of all sessions, whether or not they are among
 * them. Dates begin with their year, however they are written.
 */
function yearsOf({ sessions }: Group, events: readonly CalendarEvent[]): readonly [first: number, last: number] {
  let first: string | undefined;
  let last: string | undefined;
  const see = (from: string, to: string) => {
    if (first === undefined || from < first) first = from;
    if (last === undefined || to > last) last = to;
  };
  for (const { times } of events) see(times.start.date, times.end.date);
  for (const { local } of sessions) see(local.date, local.date);
  return [yearIn(first), yearIn(last)];
}

function yearIn(date = ""): number {
  return Number(date.slice(0, "2027".length));
}
