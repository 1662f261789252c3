import type { Format } from "../format/index.js";
import type { LocalDate } from "../kernel/index.js";
import type { SeenTurnout } from "./seenTurnout.js";

/** Counts that add up: those of groups to their association's, those of associations to the federation's. */
export interface Sums {
  readonly groups: number;
  readonly closedGroups: number;
  readonly openMeetings: number;
  readonly singleEvents: number;
  /** Groups that met at least once. */
  readonly met: number;
  readonly held: number;
  /** Sessions that nobody had called off and in which the group did not meet all the same. */
  readonly notMet: number;
  readonly cancelled: number;
  readonly coming: number;
  /** Held sessions of which it was not written down how many came. */
  readonly uncounted: number;
  /** Who came to three sessions counts three times. */
  readonly visits: number;
  /** Groups of which it is known how many different people came, and those people: who was in two groups counts twice. */
  readonly peopleGroups: number;
  readonly people: number;
  /** Sessions of which it is known how many had registered, how many those were, and how many of them came. */
  readonly turnoutSessions: number;
  readonly registered: number;
  readonly came: number;
  /** Groups whose feedback was told, and how many people answered there; groups in which too few answered to tell. */
  readonly feedbackGroups: number;
  readonly answers: number;
  readonly tooFewGroups: number;
}

/** What is reckoned from counts, and does not add up itself. */
export interface Totals extends Sums {
  /** How many came to a session in the mean, to one decimal, over those that were counted. */
  readonly mean?: number | undefined;
  readonly turnout?: SeenTurnout | undefined;
  /**
   * Between what the mean grade of all who answered lies: the groups' means are told no more exactly than nobody's answer can be
   * seen, so neither is theirs together.
   */
  readonly grade?: { readonly from: number; readonly to: number; readonly answers: number } | undefined;
}

/** What an association's groups came to. */
export interface AssociationReport {
  readonly name: string;
  readonly domain: string;
  readonly totals: Totals;
}

/**
 * What the figures do not say. `people-of-groups`: different people of several groups are not different people in all.
 * `people-unknown`: groups that met and of which the people are not known, for visits are no people. `uncounted`: held sessions
 * without a count. `turnout-unknown`: counted sessions of which it is not known how many had registered. `no-feedback`: groups that met
 * and of whose feedback nothing is told. `unreadable`: plans that the figures lack. `twice`: plans that were there more than once,
 * and count once.
 */
export const reportNoteKinds = [
  "people-of-groups",
  "people-unknown",
  "uncounted",
  "turnout-unknown",
  "no-feedback",
  "unreadable",
  "twice",
] as const;
/** What the figures do not say. */
export type ReportNoteKind = (typeof reportNoteKinds)[number];

/** What the figures do not say, and how many groups, sessions or plans it concerns. */
export interface ReportNote {
  readonly kind: ReportNoteKind;
  readonly count: number;
}

/** What many groups came to. */
export interface FederationReport {
  /** The first and the last day that are told of; absent where there is no group. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly totals: Totals;
  /** By name. Their counts add up to those of all. */
  readonly associations: readonly AssociationReport[];
  readonly notes: readonly ReportNote[];
}

/** Which count a format goes to. */
export const countOfFormat = {
  "closed-group": "closedGroups",
  "open-meetings": "openMeetings",
  "single-event": "singleEvents",
} as const satisfies Record<Format, keyof Sums>;
