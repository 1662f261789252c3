import { type Instant, millisecondsOf, minuteInSeconds, type TimeZone } from "../kernel/index.js";
import {
  ICalAlarmType,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  withoutChance,
} from "../vendor/ical-generator.js";
import type { CalendarEvent } from "./calendarEvent.js";
import { newCalendar } from "./newCalendar.js";
import { plainText } from "./plainText.js";
import type { Publication } from "./publication.js";
import { shieldedAddress, unshielded } from "./shieldedAddress.js";
import { timeZoneComponent } from "./timeZoneComponent.js";
import { WrittenTime } from "./writtenTime.js";

/** Events as iCalendar text (RFC 5545): CRLF after every line, the last one too, no line over 75 octets. */
export function writeCalendar(
  { group, view }: Publication,
  writtenAt: Instant,
  events: readonly CalendarEvent[],
): string {
  const moment = millisecondsOf(writtenAt);
  const stamp = new WrittenTime(moment, moment);
  const calendar = newCalendar(group.publicName, view === "facilitators" ? group.description : undefined);
  for (const event of events) {
    const {
      uid,
      times,
      isCancelled,
      isAllDay,
      summary,
      location,
      description,
      page,
      recurrence,
      replaces,
      alarmMinutes,
    } = event;
    withoutChance(() =>
      calendar.createEvent({
        // What of these is left out the generator makes up, from chance and the host's clock.
        id: uid,
        sequence: group.revision,
        stamp,
        start: times.start,
        end: times.end,
        lastModified: stamp,
        timezone: times.zone ?? null,
        status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        class: view === "public" ? null : ICalEventClass.PRIVATE,
        summary: plainText(summary),
        location: ifAny(location, plainText),
        description: ifAny(description, plainText),
        url: ifAny(page, shieldedAddress),
        repeating: recurrence ?? null,
        ...(alarmMinutes !== undefined && {
          alarms: [
            {
              type: ICalAlarmType.display,
              trigger: alarmMinutes * minuteInSeconds,
              description: plainText(summary),
            },
          ],
        }),
        ...(replaces && { recurrenceId: replaces }),
        ...(isAllDay && { allDay: true, transparency: ICalEventTransparency.TRANSPARENT }),
      }),
    );
  }
  const text = unshielded(calendar.toString());
  const { timeZone } = group.schedule;
  const years = [
    ...events.flatMap(({ times }) => [times.start.date, times.end.date]),
    ...group.sessions.map(({ local }) => local.date),
  ].map((date) => Number(date.slice(0, "2027".length)));
  return `${events.some(({ times }) => times.zone) ? withTimeZone(text, timeZone, years) : text}\r\n`;
}

function ifAny(text: string | undefined, write: (text: string) => string): string | null {
  return text === undefined ? null : write(text);
}

/** The generator would put the zone before the calendar's last properties, which RFC 5545 (3.6) wants before it. */
function withTimeZone(calendar: string, zone: TimeZone, years: readonly number[]): string {
  const events = calendar.indexOf("\r\nBEGIN:VEVENT\r\n");
  return `${calendar.slice(0, events)}\r\n${timeZoneComponent(zone, Math.min(...years), Math.max(...years))}${calendar.slice(events)}`;
}
