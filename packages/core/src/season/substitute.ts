import type { LocalTime } from "../kernel/index.js";
import type { Course, EquipmentItem } from "../people/index.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** What is known of somebody who could step in, for and against asking. */
export type SubstituteReason =
  /** Has said that the weekday and the part of the day suit. */
  | { readonly kind: "said-free" }
  /** Has not said when they can lead. */
  | { readonly kind: "nothing-said" }
  | { readonly kind: "trained"; readonly course: Course }
  | { readonly kind: "training-unknown"; readonly course: Course }
  /** What was learned is to be refreshed. */
  | { readonly kind: "training-ended"; readonly course: Course }
  /** Leads other sessions of the group, and knows its people. */
  | { readonly kind: "same-group" }
  /** Sessions that somebody leads in the season, none included. */
  | { readonly kind: "sessions"; readonly sessions: number }
  /** Has as many sessions in that week as is good already. */
  | { readonly kind: "busy-week" };

/** What can be known of somebody who could step in. */
export type SubstituteReasonKind = SubstituteReason["kind"];

/** Somebody who could lead a session in another's place. */
export interface Substitute {
  readonly person: SeasonPerson;
  /** What speaks against asking, added up: the fewer the better. */
  readonly points: number;
  readonly reasons: readonly SubstituteReason[];
}

/** Why somebody is not asked. */
export type SubstituteHindrance =
  | { readonly kind: "away" | "other-times" }
  /** Is there for a session of some group on the day. */
  | { readonly kind: "leads-that-day"; readonly publicName: string; readonly time: LocalTime }
  | { readonly kind: "not-trained"; readonly course: Course }
  /** Has no computer, or lacks what it takes to be seen and heard. */
  | { readonly kind: "equipment"; readonly lacking: readonly (EquipmentItem | "computer")[] }
  /** Has an account elsewhere than those who run the meeting. */
  | { readonly kind: "other-domain" };

/** Why somebody is not asked. */
export type SubstituteHindranceKind = SubstituteHindrance["kind"];

/** Somebody who was thought of and is not asked. */
export interface NotAsked {
  readonly person: SeasonPerson;
  readonly because: SubstituteHindrance;
}

/** Who could lead a session in another's place, and who could not. */
export interface Substitutes {
  /** The one to ask first comes first. */
  readonly candidates: readonly Substitute[];
  /** In the order of their keys. */
  readonly others: readonly NotAsked[];
}
