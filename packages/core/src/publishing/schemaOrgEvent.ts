import type { EventLeaf } from "schema-dts";
import { match } from "ts-pattern";
import type { Group, Session } from "../group/index.js";
import { millisecondsOf, minuteInMilliseconds, minutesOfDay } from "../kernel/index.js";
import { commonFacts } from "./commonFacts.js";
import { eventIri } from "./eventIri.js";
import { momentOn, withOffset } from "./moment.js";
import type { SchemaOrgEvent, SchemaOrgStatus } from "./schemaOrg.js";
import type { AudienceWords } from "./texts.js";
import { type FactsOf, stated } from "./vocabulary.js";

/** One session. Its theme is not told: what is talked of stays among those who belong. */
export function schemaOrgEvent(group: Group, words: AudienceWords, session: Session, series?: string): SchemaOrgEvent {
  const { facilitation, registration, schedule } = group;
  const start = millisecondsOf(session.start);
  const at = (milliseconds: number): string => withOffset(schedule.timeZone, milliseconds);
  const admitted = start - facilitation.admission * minuteInMilliseconds;
  return stated({
    "@type": "Event",
    "@id": eventIri(group, session.key),
    ...commonFacts(group, words, session),
    startDate: at(start),
    endDate: at(millisecondsOf(session.end)),
    doorTime: admitted === start ? undefined : at(admitted),
    eventStatus: statusOf(session),
    previousStartDate: previousStart(group, session),
    maximumAttendeeCapacity: registration.cap,
    superEvent: series === undefined ? undefined : { "@id": series },
  } satisfies FactsOf<EventLeaf>);
}

function statusOf({ status }: Session): SchemaOrgStatus {
  return match(status)
    .returnType<SchemaOrgStatus>()
    .with("scheduled", "added", () => "https://schema.org/EventScheduled")
    .with("moved", () => "https://schema.org/EventRescheduled")
    .with("postponed", () => "https://schema.org/EventPostponed")
    .with("cancelled", () => "https://schema.org/EventCancelled")
    .exhaustive();
}

/**
 * Of a session that is postponed, when it was to begin. One may have been moved because the clocks jump over its
 * usual time: then only the day can be told.
 */
function previousStart({ schedule }: Group, { local, movedFrom, status }: Session): string | undefined {
  const before = status === "postponed" ? local : movedFrom;
  if (before === undefined) return undefined;
  return momentOn(schedule.timeZone, before.date, minutesOfDay(before.time)) ?? before.date;
}
