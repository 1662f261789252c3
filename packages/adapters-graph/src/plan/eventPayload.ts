import type { DesiredEvent, DesiredTeams, Host } from "../desired/desiredTeams.js";
import type { EventPayload } from "./graphTypes.js";

/** Under these names our own events bear their group and their session; nobody else uses the first part. */
export const propertyIds = {
  group: "String {6f1d0c2a-8d0e-4c55-9f0a-2f9b8c1a7d11} Name piiri-group",
  session: "String {6f1d0c2a-8d0e-4c55-9f0a-2f9b8c1a7d11} Name piiri-session",
} as const;

/** The parts of an event that we decide, and by which it is known whether it is as it should be. */
export const eventParts = ["subject", "start", "end", "attendees"] as const;
/** A part of an event that we decide. */
export type EventPart = (typeof eventParts)[number];

/** An event as it is made. Its attendees are those who lead, hidden from each other; nobody who registered. */
export function newEvent(event: DesiredEvent, { group }: Pick<DesiredTeams, "group">): EventPayload {
  return {
    ...partsOf(event, eventParts),
    isOnlineMeeting: true,
    onlineMeetingProvider: "teamsForBusiness",
    transactionId: event.transactionId,
    hideAttendees: true,
    responseRequested: false,
    allowNewTimeProposals: false,
    sensitivity: "private",
    singleValueExtendedProperties: [
      { id: propertyIds.group, value: group },
      { id: propertyIds.session, value: event.session },
    ],
  };
}

/** Only the parts that are asked for: what is left out stays, the body with its meeting part among it. */
export function partsOf(event: DesiredEvent, parts: readonly EventPart[]): EventPayload {
  return {
    ...(parts.includes("subject") && { subject: event.subject }),
    ...(parts.includes("start") && { start: utc(event.start) }),
    ...(parts.includes("end") && { end: utc(event.end) }),
    ...(parts.includes("attendees") && { attendees: event.attendees.map(attendee) }),
  };
}

/** In UTC, so that no calendar has to know our zone's rules by their Windows name. */
function utc(instant: string) {
  return { dateTime: instant.replace(/Z$/, ""), timeZone: "UTC" };
}

function attendee({ name, upn }: Host) {
  return { type: "required" as const, emailAddress: { name, address: upn } };
}
