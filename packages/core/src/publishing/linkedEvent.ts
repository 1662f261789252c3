import type { LinkedEventsSettings } from "../association/index.js";
import type { Instant } from "../kernel/index.js";

/** A text in the group's language. */
export type LinkedEventText = Readonly<Record<string, string>>;

/** Where something is found in the service. */
export interface LinkedEventReference {
  readonly "@id": string;
}

/** An event, or a series of them, as the Linked Events API takes it. */
export interface LinkedEvent {
  /** Only where it is known under which name the service files what the organiser sends. */
  readonly id?: string;
  readonly type_id: "General";
  readonly name: LinkedEventText;
  readonly short_description?: LinkedEventText;
  /** HTML. */
  readonly description?: LinkedEventText;
  readonly info_url?: LinkedEventText;
  readonly provider: LinkedEventText;
  /** Null of a session that is postponed to a day that is not known yet: by that the service knows it as postponed. */
  readonly start_time: string | null;
  /** Of a series without an end, that of the last session that is dated: of one without it the service thinks that it lasts a day. */
  readonly end_time?: string;
  /** Absent of a session that has moved or is postponed, which the service tells by its start; it refuses to be told. */
  readonly event_status?: "EventScheduled" | "EventCancelled";
  readonly publication_status: "public" | "draft";
  readonly super_event_type?: "recurring";
  readonly super_event?: LinkedEventReference;
  readonly location?: LinkedEventReference;
  readonly location_extra_info?: LinkedEventText;
  readonly keywords?: readonly LinkedEventReference[];
  readonly in_language: readonly LinkedEventReference[];
  readonly offers: readonly [{ readonly is_free: true }];
  readonly enrolment_start_time?: string;
  readonly enrolment_end_time?: string;
  readonly minimum_attendee_capacity?: number;
  readonly maximum_attendee_capacity?: number;
}

/** What a plan does not know of the service. */
export interface LinkedEventsOptions extends LinkedEventsSettings {
  /** The ids of rooms in the service, by the room as plans write it; spaces and capitals aside. */
  readonly places?: Readonly<Record<string, string>> | undefined;
  /** The events are to be seen by everyone as soon as they are sent; without it they wait there as drafts. */
  readonly publish?: boolean | undefined;
  /**
   * The service has none of them yet. What is cancelled or postponed is then left out: the service takes every new event for one
   * that is to be held, and none that is seen without a start.
   */
  readonly first?: boolean | undefined;
  /** What has ended by then is left out, since the service refuses what is past. */
  readonly now?: Instant | undefined;
}
