import type { Membership } from "../format/index.js";
import type { LocalDate } from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import { type DatedSession, isHeld } from "../series/index.js";
import type { Derivation } from "./derivation.js";
import type { Group, Schedule } from "./group.js";

/** What the practice around a group's sessions follows from. */
export interface PracticeSituation {
  readonly plan: GroupPlan;
  readonly profile: Profile;
  readonly derivation: Derivation;
  readonly schedule: Schedule;
  readonly membership: Membership;
  readonly seats: Group["seats"];
  readonly extremes: Extremes;
}

/** The first and the last day on which the group meets; of a group without an end there is no last. */
export interface Extremes {
  readonly first: LocalDate;
  readonly last: LocalDate | undefined;
}

/**
 * Where no session is held, the day on which the group was to begin. One that is postponed is held later than it was to be, so
 * that the last day is that at the earliest.
 */
export function extremesOf(dated: readonly DatedSession[], { start, extent }: Schedule): Extremes {
  const first = dated.find(isHeld)?.local.date ?? start;
  const last = dated.findLast(({ status }) => status !== "cancelled")?.local.date ?? start;
  return { first, last: extent.kind === "ongoing" ? undefined : last };
}
