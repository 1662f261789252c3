import { type Instant, millisecondsOf, minuteInSeconds } from "../kernel/index.js";
import {
  ICalAlarmType,
  ICalCalendar,
  ICalEvent,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  withoutChance,
} from "../vendor/ical-generator.js";
import type { CalendarEvent } from "./calendarEvent.js";
import { foldedLines } from "./foldedLines.js";
import { plainText } from "./plainText.js";
import type { Publication } from "./publication.js";
import { shieldedAddress, unshielded } from "./shieldedAddress.js";
import { WrittenTime } from "./writtenTime.js";

/** Events as they stand in a calendar, one after another: CRLF after every line, no line over 75 octets. */
export function writtenEvents(
  { group, view }: Publication,
  writtenAt: Instant,
  events: readonly CalendarEvent[],
): string {
  const moment = millisecondsOf(writtenAt);
  const all = { revision: group.revision, view, stamp: new WrittenTime(moment, moment) };
  const text = withoutChance(() => {
    const calendar = new ICalCalendar();
    return events.map((event) => new ICalEvent(generated(event, all), calendar).toString()).join("");
  });
  const folded = foldedLines(text);
  return events.some(({ page }) => page !== undefined) ? unshielded(folded) : folded;
}

/** What all events of a calendar are written with. */
interface OfAll extends Pick<Publication, "view"> {
  readonly revision: number;
  readonly stamp: WrittenTime;
}

/** An event as the generator takes it. What of it is left out the generator makes up, from chance and the host's clock. */
function generated(event: CalendarEvent, { revision, view, stamp }: OfAll) {
  const { uid, times, summary, location, description, page, recurrence, replaces, alarmMinutes } = event;
  const isAllDay = event.isAllDay === true;
  return {
    id: uid,
    sequence: revision,
    stamp,
    start: times.start,
    end: times.end,
    lastModified: stamp,
    timezone: times.zone ?? null,
    status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: view === "public" ? null : ICalEventClass.PRIVATE,
    summary: plainText(summary),
    location: ifAny(location, plainText),
    description: ifAny(description, plainText),
    url: ifAny(page, shieldedAddress),
    repeating: recurrence ?? null,
    alarms: alarmMinutes === undefined ? [] : [alarm(alarmMinutes, summary)],
    recurrenceId: replaces ?? null,
    allDay: isAllDay,
    transparency: isAllDay ? ICalEventTransparency.TRANSPARENT : null,
  };
}

function alarm(minutes: number, summary: string) {
  return { type: ICalAlarmType.display, trigger: minutes * minuteInSeconds, description: plainText(summary) } as const;
}

function ifAny(text: string | undefined, write: (text: string) => string): string | null {
  return text === undefined ? null : write(text);
}
