import type { Person } from "../people/index.js";

/** A room in which groups meet, and what is known of it. */
export interface Room {
  /** The room and its address, as plans write it. */
  readonly place: string;
  /** For how many people there is room, those who lead included. */
  readonly seats?: number | undefined;
  /** Everyone can get in. */
  readonly accessible?: boolean | undefined;
  /** There is an induction loop for those who use a hearing aid. */
  readonly hearingLoop?: boolean | undefined;
  /** One can speak in peace. */
  readonly calm?: boolean | undefined;
  /** The street and the town by themselves, where what plans write holds more. */
  readonly address?: string | undefined;
  /** Its id in the event calendars of Finnish cities (Linked Events), `tprek:8740`. */
  readonly linkedEvents?: string | undefined;
}

/** What an association has said of the event calendars of Finnish cities (Linked Events), for all of its groups. */
export interface LinkedEventsSettings {
  /** The address of the service; Helsinki's unless given. */
  readonly api?: string | undefined;
  /**
   * The name under which the service files what the association sends. Events then have ids of their own, and sessions know
   * their series; without it the service gives the ids, and the series' address is put in once it has answered.
   */
  readonly dataSource?: string | undefined;
  /** The id of where groups usually meet, `tprek:8740`; on the net the service's own place for that unless given. */
  readonly place?: string | undefined;
  /** Ids of the words by which people find its groups, `yso:p1947`. */
  readonly keywords?: readonly string[] | undefined;
}

/** What an association has for all of its groups, as it is written in a file beside the plans. */
export interface Association {
  /** Volunteers and staff who can be asked to lead; participants are in no file of ours. */
  readonly people: readonly Person[];
  readonly rooms: readonly Room[];
  readonly linkedEvents?: LinkedEventsSettings | undefined;
}
