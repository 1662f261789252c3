import type { Session } from "../group/index.js";
import { millisecondsOf } from "../kernel/index.js";
import type { CalendarEvent } from "./calendarEvent.js";
import { eventDetails } from "./eventDetails.js";
import { eventSummary } from "./eventSummary.js";
import { eventTimes } from "./eventTimes.js";
import { eventUid } from "./eventUid.js";
import type { Publication } from "./publication.js";

/** A session as an event by itself. */
export function sessionEvent(publication: Publication, session: Session, uidKey: string = session.key): CalendarEvent {
  return {
    uid: eventUid(publication, uidKey),
    times: eventTimes(millisecondsOf(session.start), millisecondsOf(session.end), publication.group.schedule.timeZone),
    isCancelled: session.status === "cancelled",
    summary: eventSummary(publication, session),
    ...eventDetails(publication, session),
  };
}
