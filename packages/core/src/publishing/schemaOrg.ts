/** How an event stands, as schema.org says it. */
export type SchemaOrgStatus =
  | "https://schema.org/EventScheduled"
  | "https://schema.org/EventRescheduled"
  | "https://schema.org/EventPostponed"
  | "https://schema.org/EventCancelled";

/** How one takes part, as schema.org says it. */
export type SchemaOrgAttendanceMode =
  | "https://schema.org/OnlineEventAttendanceMode"
  | "https://schema.org/OfflineEventAttendanceMode"
  | "https://schema.org/MixedEventAttendanceMode";

/** A room or another place where people meet. */
export interface SchemaOrgPlace {
  readonly "@type": "Place";
  readonly name: string;
  readonly address: string;
}

/** The page that tells of a meeting on the net: never the meeting itself. */
export interface SchemaOrgVirtualLocation {
  readonly "@type": "VirtualLocation";
  readonly url: string;
}

/** Who answers for a group. */
export interface SchemaOrgOrganisation {
  readonly "@type": "Organization";
  readonly name: string;
  readonly url?: string;
}

/** For whom a group is. */
export interface SchemaOrgAudience {
  readonly "@type": "Audience";
  /** In the group's language. */
  readonly audienceType: string;
}

/** One phase of a group's rhythm, on the wall clock of its zone. */
export interface SchemaOrgSchedule {
  readonly "@type": "Schedule";
  readonly startDate: string;
  /** Absent where there is no end. */
  readonly endDate?: string;
  /** `P2W`, `P1M`. */
  readonly repeatFrequency: string;
  /** Absent where there is no end, or where days drop out: whether those are counted, readers do not agree on. */
  readonly repeatCount?: number;
  /** `https://schema.org/Tuesday`; within a month `1TU`, `-1TU`. */
  readonly byDay?: string | readonly string[];
  readonly byMonthDay?: number;
  readonly startTime: string;
  readonly endTime: string;
  /** `PT120M`. */
  readonly duration: string;
  readonly scheduleTimezone: string;
  /** Days of the rhythm on which nobody meets, or at another time. */
  readonly exceptDate?: readonly string[];
}

interface CommonFacts {
  /** Made of the organiser's domain, the group's id and the session's key: it never changes. */
  readonly "@id": string;
  /** The group's public name. */
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly eventStatus: SchemaOrgStatus;
  readonly eventAttendanceMode: SchemaOrgAttendanceMode;
  readonly location?: readonly (SchemaOrgPlace | SchemaOrgVirtualLocation)[];
  readonly organizer: SchemaOrgOrganisation;
  readonly audience?: SchemaOrgAudience;
  readonly inLanguage: string;
  readonly isAccessibleForFree: true;
  /** Registrations taken at most. */
  readonly maximumAttendeeCapacity?: number;
}

/** One session as an `Event` of schema.org. Its moments carry the distance from UTC that its zone has then. */
export interface SchemaOrgEvent extends CommonFacts {
  readonly "@type": "Event";
  readonly startDate: string;
  readonly endDate: string;
  /** When participants are let in. */
  readonly doorTime?: string;
  /** Where it was before it was moved. */
  readonly previousStartDate?: string;
  readonly superEvent?: { readonly "@id": string };
}

/** A group as an `EventSeries` of schema.org. It has its dates in its schedule or by itself, never in both. */
export interface SchemaOrgSeries extends CommonFacts {
  readonly "@type": "EventSeries";
  readonly startDate?: string;
  readonly endDate?: string;
  readonly eventSchedule?: readonly SchemaOrgSchedule[];
  readonly subEvent: readonly SchemaOrgEvent[];
}

/** What a page can tell of a group to search engines and event calendars. */
export type JsonLd = { readonly "@context": "https://schema.org" } & (SchemaOrgEvent | SchemaOrgSeries);
