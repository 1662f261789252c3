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
  /** Absent of a series without an end. */
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
export interface LinkedEventsOptions {
  /** The address of the API, with the slash at its end; Helsinki's unless given. */
  readonly api?: string;
  /**
   * The name under which the service files what the organiser sends. Events then have ids of their own, and sessions know
   * their series; without it the service gives the ids, and the series' address is put in once it has answered.
   */
  readonly dataSource?: string;
  /** The place's id in the service, `tprek:8740`; on the net the service's own place for that unless given. */
  readonly place?: string;
  /** Ids of the service's keywords, `yso:p1234`. */
  readonly keywords?: readonly string[];
}
