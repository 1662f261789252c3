import type { Session } from "../group/index.js";
import { millisecondsOf, minuteInMilliseconds } from "../kernel/index.js";
import { isHeld } from "../series/index.js";
import type { CalendarEvent } from "./calendarEvent.js";
import { eventDetails } from "./eventDetails.js";
import { eventSummary } from "./eventSummary.js";
import { eventTimes } from "./eventTimes.js";
import { eventUid } from "./eventUid.js";
import type { Publication } from "./publication.js";

/**
 * A session as an event by itself. One that is postponed is cancelled to calendars until its new day is known: a tentative one
 * would go on standing in people's week, and somebody would come.
 */
export function sessionEvent(publication: Publication, session: Session, uidKey: string = session.key): CalendarEvent {
  const start = millisecondsOf(session.start);
  const { location, description, page, alarmMinutes } = eventDetails(publication, session);
  return {
    uid: eventUid(publication, uidKey),
    times: eventTimes(start, start + session.duration * minuteInMilliseconds, publication.group.schedule.timeZone),
    isCancelled: !isHeld(session),
    summary: eventSummary(publication, session),
    location,
    description,
    page,
    alarmMinutes,
  };
}
