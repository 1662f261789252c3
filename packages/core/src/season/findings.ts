import type { LocalDate, Source } from "../kernel/index.js";
import type { RoomAccess } from "./roomAccess.js";
import type { SeasonGroup, SeasonSession } from "./seasonGroup.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** A session with the group that it belongs to. */
export interface SeasonMeeting {
  readonly group: SeasonGroup;
  readonly session: SeasonSession;
}

/** Groups whose sessions meet, and each time that they do: sessions in order of time, each overlapping another of its run. */
export interface Meetings {
  readonly groups: readonly SeasonGroup[];
  readonly runs: readonly (readonly SeasonMeeting[])[];
}

/**
 * What a coordinator should look at in a season. It warns and hinders nothing: people know what a plan does not. What recurs between
 * the same groups is told once.
 */
export type SeasonFinding = { readonly severity: "warning"; readonly source: Source } & (
  | ({
      /** Some are to be in two places, preparation and the talk afterwards counted. */
      readonly kind: "people-twice";
      readonly people: readonly SeasonPerson[];
    } & Meetings)
  | ({
      /** One name of one association is to be in two places, and whether it is one person an address would tell. */
      readonly kind: "maybe-one-person";
      readonly person: SeasonPerson;
    } & Meetings)
  | ({
      /** Groups meet in one room at the same time. */
      readonly kind: "room-twice";
      /** As it is written in the plan of the first. */
      readonly room: string;
    } & Meetings)
  | {
      /** A room holds fewer than may come with those who lead. */
      readonly kind: "room-too-small";
      readonly room: string;
      readonly group: SeasonGroup;
      readonly seats: number;
      readonly people: number;
    }
  | {
      /** Not everyone can take part in a room, or it is not known whether they can. */
      readonly kind: "room-access";
      readonly room: string;
      readonly groups: readonly SeasonGroup[];
      readonly lacking: readonly RoomAccess[];
      readonly unknown: readonly RoomAccess[];
    }
  | ({
      /** Meetings on one account overlap, and its holder does not lead them all. */
      readonly kind: "account-twice";
      readonly person: SeasonPerson;
    } & Meetings)
  | ({
      /** Groups for the same people meet on the same evening, or the same day before it. */
      readonly kind: "same-audience";
      readonly isEvening: boolean;
    } & Meetings)
  | {
      /** Someone has more sessions in a week than is good. */
      readonly kind: "busy-weeks";
      readonly person: SeasonPerson;
      /** Each with its Monday. */
      readonly weeks: readonly { readonly week: LocalDate; readonly sessions: number }[];
      readonly most: number;
    }
  | {
      /** A group has sessions that too few facilitators lead. */
      readonly kind: "too-few-facilitators";
      readonly group: SeasonGroup;
      /** How many lead the session that has fewest. */
      readonly facilitators: number;
      readonly least: number;
      readonly sessions: readonly SeasonSession[];
    }
  | {
      /** No group meets in a whole month. */
      readonly kind: "empty-month";
      /** The month's first day. */
      readonly month: LocalDate;
    }
);

/** What can be told of a season. */
export type SeasonFindingKind = SeasonFinding["kind"];
