import { type Group, heldSessions, meetingLanguage, roomOf, type Session } from "../group/index.js";
import { addDays, dayInMinutes, millisecondsOf } from "../kernel/index.js";
import { describedBriefly, describedInHtml } from "./linkedDescription.js";
import type { LinkedEvent, LinkedEventReference, LinkedEventsOptions, LinkedEventText } from "./linkedEvent.js";
import { lackingOf, placeOf } from "./linkedEventsLacking.js";
import { linkedLanguage } from "./linkedLanguage.js";
import { momentOn, withOffset } from "./moment.js";
import { isOver, sessionsSent } from "./sessionsSent.js";
import { stated } from "./vocabulary.js";

const helsinki = "https://api.hel.fi/linkedevents/v1/";

/**
 * A group for the event calendars of Finnish cities, as their Linked Events API takes it: first the series, then its
 * sessions; of a single event only that. They are sent one by one in this order. What the service demands of a public
 * event and nobody has said leaves it a draft there: `linkedEventsLacking` tells what that is. Where `publish` is not asked for, all are drafts.
 *
 * It tells the same as `toSchemaOrg`, and when one can register.
 *
 * @see https://api.hel.fi/linkedevents/v1/
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { toLinkedEvents } from "@piiri/core/publishing";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * const [series, ...sessions] = toLinkedEvents(group);
 * series?.super_event_type; // => "recurring"
 * series?.enrolment_start_time; // => "2027-01-31T00:00:00+02:00"
 * sessions.length; // => 6
 * sessions[0]?.start_time; // => "2027-03-02T18:00:00+02:00"
 * ```
 */
export function toLinkedEvents(group: Group, options: LinkedEventsOptions = {}): readonly LinkedEvent[] {
  const [first, second] = group.sessions;
  const sent = sessionsSent(group, options);
  if (first === undefined || sent.length === 0) return [];
  if (second === undefined && group.schedule.extent.kind !== "ongoing") {
    return [sessionEvent(group, first, options, false)];
  }
  const series = seriesEvent(group, first, options);
  return [
    ...(isOver(series.end_time, options) ? [] : [series]),
    ...sent.map((session) => sessionEvent(group, session, options, true)),
  ];
}

function seriesEvent(group: Group, first: Session, options: LinkedEventsOptions): LinkedEvent {
  const { sessions, schedule, registration } = group;
  const held = heldSessions(group);
  const start = held[0] ?? first;
  const end = held.at(-1) ?? sessions.at(-1) ?? first;
  return stated({
    id: idOf(group, options),
    ...commonFields(group, options),
    super_event_type: "recurring",
    start_time: withOffset(schedule.timeZone, millisecondsOf(start.start)),
    end_time: withOffset(schedule.timeZone, millisecondsOf(end.end)),
    event_status: sessions.every(({ status }) => status === "cancelled") ? "EventCancelled" : "EventScheduled",
    ...(registration.required && registration.period.by === "series" ? enrolment(group, start) : {}),
  });
}

function sessionEvent(group: Group, session: Session, options: LinkedEventsOptions, isOfSeries: boolean): LinkedEvent {
  const { schedule, registration } = group;
  const isRegisteredFor = registration.required && (registration.period.by === "session" || !isOfSeries);
  const series = isOfSeries ? idOf(group, options) : undefined;
  const isPostponed = session.status === "postponed";
  return stated({
    id: idOf(group, options, session.key),
    ...commonFields(group, options, session),
    super_event: series === undefined ? undefined : referenceTo("event", series, options),
    start_time: isPostponed ? null : withOffset(schedule.timeZone, millisecondsOf(session.start)),
    end_time: isPostponed ? undefined : withOffset(schedule.timeZone, millisecondsOf(session.end)),
    event_status: statuses[session.status],
    ...(isRegisteredFor ? enrolment(group, session) : {}),
  });
}

/** The service takes nothing else: that a session has moved or is postponed it concludes from its start, and refuses to be told. */
const statuses = {
  scheduled: "EventScheduled",
  added: "EventScheduled",
  moved: undefined,
  postponed: undefined,
  cancelled: "EventCancelled",
} as const satisfies Readonly<Record<Session["status"], LinkedEvent["event_status"] | undefined>>;

function commonFields(group: Group, options: LinkedEventsOptions, session?: Session) {
  const { publicName, description, informationPage, organiser } = group;
  const spoken = meetingLanguage(group);
  const language = linkedLanguage(spoken) ?? spoken;
  const inLanguage = (text: string): LinkedEventText => ({ [language]: text });
  const place = placeOf(group, options, session);
  const room = roomOf(group, session);
  const keywords = (options.keywords ?? []).map((keyword) => referenceTo("keyword", keyword, options));
  const isSeen = options.publish === true && lackingOf(group, options, [session]).length === 0;
  return stated({
    type_id: "General",
    name: inLanguage(publicName),
    short_description: description === undefined ? undefined : inLanguage(describedBriefly(description)),
    description: description === undefined ? undefined : inLanguage(describedInHtml(description)),
    info_url: informationPage === undefined ? undefined : inLanguage(informationPage),
    provider: inLanguage(organiser.name),
    publication_status: isSeen ? "public" : "draft",
    location: place === undefined ? undefined : referenceTo("place", place, options),
    location_extra_info: room === undefined ? undefined : inLanguage(room),
    keywords: keywords.length === 0 ? undefined : keywords,
    in_language: [referenceTo("language", language, options)],
    offers: [{ is_free: true }],
  });
}

/** From the beginning of the first day to the end of the last on which one can register, and for how many it is. */
function enrolment({ registration, schedule: { timeZone }, seats }: Group, session: Session) {
  const { period, cap } = registration;
  const date = session.local.date;
  const opens = period.by === "series" ? period.opens : addDays(date, -period.opensDaysBefore);
  const closes = period.by === "series" ? period.closes : addDays(date, -period.closesDaysBefore);
  return stated({
    enrolment_start_time: momentOn(timeZone, opens, 0),
    enrolment_end_time: momentOn(timeZone, closes, dayInMinutes - 1),
    minimum_attendee_capacity: seats?.least,
    maximum_attendee_capacity: cap,
  });
}

function idOf({ id, organiser }: Group, { dataSource }: LinkedEventsOptions, sessionKey?: string): string | undefined {
  if (dataSource === undefined) return undefined;
  return [`${dataSource}:${id}.${organiser.namespace}`, ...(sessionKey === undefined ? [] : [sessionKey])].join("-");
}

function referenceTo(
  kind: "event" | "place" | "keyword" | "language",
  id: string,
  { api = helsinki }: LinkedEventsOptions,
): LinkedEventReference {
  return { "@id": `${api.endsWith("/") ? api : `${api}/`}${kind}/${id}/` };
}
