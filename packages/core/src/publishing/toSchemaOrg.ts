import type { EventSeriesLeaf } from "schema-dts";
import { type Group, heldSessions, type Session } from "../group/index.js";
import { millisecondsOf } from "../kernel/index.js";
import { isHeld } from "../series/index.js";
import { commonFacts } from "./commonFacts.js";
import { eventIri } from "./eventIri.js";
import { withOffset } from "./moment.js";
import type { JsonLd, SchemaOrgSeries, SchemaOrgStatus } from "./schemaOrg.js";
import { schemaOrgEvent } from "./schemaOrgEvent.js";
import { schemaOrgSchedules } from "./schemaOrgSchedules.js";
import type { AudienceWords } from "./texts.js";
import { type FactsOf, stated } from "./vocabulary.js";

const context = "https://schema.org";

/**
 * A group in the words of schema.org, for search engines and event calendars: an `EventSeries` with its sessions, or an
 * `Event` where there is only one. It holds what any stranger may read on the information page: the public name and the
 * description, when, where, for whom and by whom. Neither the title nor a theme, nobody's name or address, and never the
 * meeting link.
 *
 * @see https://schema.org/Event, https://schema.org/Schedule
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { toSchemaOrg } from "@piiri/core/publishing";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "evening", format: "single-event", title: "Living with pain", publicName: "An evening together",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", duration: 90 },
 * }));
 * const event = toSchemaOrg(group, en);
 * event["@type"]; // => "Event"
 * event.name; // => "An evening together"
 * event.startDate; // => "2027-03-02T18:00:00+02:00"
 * ```
 */
export function toSchemaOrg(group: Group, words: AudienceWords): JsonLd {
  const [first, second] = group.sessions;
  const isOne = first !== undefined && second === undefined && group.schedule.extent.kind !== "ongoing";
  return { "@context": context, ...(isOne ? schemaOrgEvent(group, words, first) : series(group, words)) };
}

function series(group: Group, words: AudienceWords): SchemaOrgSeries {
  const iri = eventIri(group);
  const held = heldSessions(group);
  const eventSchedule = schemaOrgSchedules(group);
  const isForAll = group.registration.period.by === "series";
  return stated({
    "@type": "EventSeries",
    "@id": iri,
    ...commonFacts(group, words),
    // The vocabulary wants the dates in one place.
    ...(eventSchedule.length > 0 ? { eventSchedule } : dates(group, held.length > 0 ? held : group.sessions)),
    eventStatus: statusOf(group.sessions),
    maximumAttendeeCapacity: isForAll ? group.registration.cap : undefined,
    subEvent: group.sessions.map((session) => schemaOrgEvent(group, words, session, iri)),
  } satisfies FactsOf<EventSeriesLeaf>);
}

function statusOf(sessions: readonly Session[]): SchemaOrgStatus {
  if (sessions.some(isHeld)) return "https://schema.org/EventScheduled";
  return sessions.some(({ status }) => status === "postponed")
    ? "https://schema.org/EventPostponed"
    : "https://schema.org/EventCancelled";
}

/** From the first of these sessions to the end of the last. */
function dates(
  { schedule: { timeZone, extent } }: Group,
  sessions: readonly Session[],
): Pick<SchemaOrgSeries, "startDate" | "endDate"> {
  const [first] = sessions;
  const last = extent.kind === "ongoing" ? undefined : sessions.at(-1);
  return stated({
    startDate: first && withOffset(timeZone, millisecondsOf(first.start)),
    endDate: last && withOffset(timeZone, millisecondsOf(last.end)),
  } satisfies FactsOf<EventSeriesLeaf>);
}
