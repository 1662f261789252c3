import type { GroupPlan } from "../plan/index.js";

/** One format's, for all have the same: in declarations each format's is a type apart, and no interface extends a union. */
type PeoplePlan = NonNullable<Extract<GroupPlan, { readonly format: "single-event" }>["people"]>;

/** A volunteer or a member of staff whom a plan names. */
export type Person = NonNullable<PeoplePlan["coordinator"]>;

/** Somebody who comes to tell or to speak, and leads nothing else. */
export type Speaker = NonNullable<PeoplePlan["speakers"]>[number];

/** What such a person comes for. */
export type SpeakerRole = NonNullable<Speaker["role"]>;

/** Who does what in a group. */
export interface People extends PeoplePlan {
  readonly facilitators: readonly Person[];
}
