import type { LocalDate, Source } from "../kernel/index.js";
import type { SeasonGroup, SeasonSession } from "./seasonGroup.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** A session with the group that it belongs to. */
export interface SeasonMeeting {
  readonly group: SeasonGroup;
  readonly session: SeasonSession;
}

/**
 * What a coordinator should look at in a season. It warns and hinders nothing: people know what a plan does not. Meetings are in
 * order of time; in one finding each overlaps with another.
 */
export type SeasonFinding = { readonly severity: "warning"; readonly source: Source } & (
  | {
      /** Someone is to be in two places, preparation and the talk afterwards counted. */
      readonly kind: "person-twice";
      readonly person: SeasonPerson;
      readonly meetings: readonly SeasonMeeting[];
    }
  | {
      /** Meetings on one account overlap, and its holder does not lead them all. */
      readonly kind: "account-twice";
      readonly person: SeasonPerson;
      readonly meetings: readonly SeasonMeeting[];
    }
  | {
      /** Groups for the same people meet on the same evening, or the same day before it. */
      readonly kind: "same-audience";
      readonly date: LocalDate;
      readonly isEvening: boolean;
      readonly meetings: readonly SeasonMeeting[];
    }
  | {
      /** Someone has more sessions in a week than is good. */
      readonly kind: "busy-week";
      readonly person: SeasonPerson;
      /** The week's Monday. */
      readonly week: LocalDate;
      readonly sessions: number;
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
