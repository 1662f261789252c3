import type { Format, Membership } from "../format/index.js";
import {
  type Instant,
  type Language,
  type LocalDate,
  type LocalTime,
  pointerSteps,
  type TimeZone,
  valueAt,
} from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import type { Break, DatedSession, Extent, Rhythm } from "../series/index.js";

/** Values that the profile supplies where the plan does not state them, by their place in the plan. */
export type DerivablePath =
  | "/stage"
  | "/revision"
  | "/language"
  | "/membership"
  | "/venue"
  | "/schedule/timeZone"
  | "/schedule/duration"
  | "/schedule/rhythm"
  | "/schedule/count"
  | "/schedule/until"
  | "/schedule/holidays";

/** Where the group meets, with its place where there is one. */
export type Venue = NonNullable<GroupPlan["venue"]>;
/** Who answers for the group. */
export type Organiser = GroupPlan["organiser"];
/** A volunteer or a member of staff: never a participant. */
export type Person = NonNullable<NonNullable<GroupPlan["people"]>["coordinator"]>;

/** Who does what in the group. */
export interface People {
  readonly facilitators: readonly Person[];
  readonly coordinator?: Person | undefined;
  readonly contactPerson?: Person | undefined;
}

/** One dated meeting with what is decided of it. */
export interface Session extends DatedSession {
  readonly theme?: string;
}

/** When the group meets: its series, with the profile's figures where the plan is silent. */
export interface Schedule {
  readonly start: LocalDate;
  readonly time: LocalTime;
  readonly timeZone: TimeZone;
  /** A session's length in minutes. */
  readonly duration: number;
  readonly rhythm: Rhythm;
  readonly extent: Extent;
  readonly skip: readonly LocalDate[];
  readonly breaks: readonly Break[];
  readonly holidays: "skip" | "flag";
}

/** A plan with all that follows from it: what the rest of the library works on. */
export interface Group {
  readonly id: string;
  readonly format: Format;
  readonly membership: Membership;
  readonly stage: "draft" | "published";
  /** 0 until a published plan is changed. */
  readonly revision: number;
  readonly revisedAt?: Instant | undefined;
  readonly language: Language;
  readonly title: string;
  readonly publicName: string;
  readonly description?: string | undefined;
  readonly informationPage?: string | undefined;
  readonly organiser: Organiser;
  readonly venue: Venue;
  readonly people: People;
  readonly schedule: Schedule;
  /** In order of time. */
  readonly sessions: readonly Session[];
  /** What the profile supplied; everything else was stated in the plan. */
  readonly derived: readonly DerivablePath[];
  readonly plan: GroupPlan;
  readonly profile: Profile;
}

/**
 * Whether people have stated a value themselves, or the profile supplied it.
 *
 * @example
 * ```ts
 * import { isStated, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 *
 * const plan = parsePlanOrThrow({
 *   id: "walkers", format: "single-event", title: "An evening", publicName: "An evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", duration: 90 },
 * });
 * isStated(resolvePlanOrThrow(plan), "/schedule/duration"); // => true
 * isStated(resolvePlanOrThrow(plan), "/schedule/timeZone"); // => false
 * ```
 */
export function isStated(group: Group, path: DerivablePath): boolean {
  return valueAt(group.plan, pointerSteps(path)) !== undefined;
}
