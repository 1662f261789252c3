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
}

/** What an association has for all of its groups, as it is written in a file beside the plans. */
export interface Association {
  /** Volunteers and staff who can be asked to lead; participants are in no file of ours. */
  readonly people: readonly Person[];
  readonly rooms: readonly Room[];
}
