import type { Format, Membership } from "../format/index.js";
import {
  type Instant,
  type JsonPointer,
  type Language,
  type LocalDate,
  type LocalTime,
  pointerSteps,
  type TimeZone,
  valueAt,
} from "../kernel/index.js";
import type { People, Person } from "../people/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Licence, Profile } from "../profile/index.js";
import type { Break, DatedSession, Extent, Rhythm } from "../series/index.js";
import type { Agenda, SessionSummary, SummaryItem } from "../session/index.js";

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
  | "/schedule/holidays"
  | "/seats"
  | "/agenda"
  | "/facilitation/preparation"
  | "/facilitation/admission"
  | "/facilitation/reflection"
  | "/facilitation/summaryForm"
  | "/platform/licence"
  | "/platform/coOrganisers"
  | "/platform/lobby"
  | "/platform/recording"
  | "/platform/transcription"
  | "/organisation/planningStarts"
  | "/organisation/preparationStarts";

/** Where the group meets, with its place where there is one. */
export type Venue = NonNullable<GroupPlan["venue"]>;
/** Who answers for the group. */
export type Organiser = GroupPlan["organiser"];

/** One dated meeting with what is decided of it. */
export interface Session extends DatedSession {
  readonly theme?: string | undefined;
  readonly themeBy?: "facilitators" | "participants" | undefined;
  /** What it is made of, in order. */
  readonly agenda: Agenda;
  /** Where in the plan the agenda is stated; absent when it is the format's usual one. */
  readonly agendaPath?: JsonPointer | undefined;
  readonly facilitators: readonly Person[];
  readonly summary?: SessionSummary | undefined;
}

/** What surrounds a session, in minutes, and what is written down after it. */
export interface Facilitation {
  /** Minutes before the start at which facilitators gather. */
  readonly preparation: number;
  /** Minutes before the start at which participants are let in. */
  readonly admission: number;
  /** Minutes after the end that facilitators talk it over. */
  readonly reflection: number;
  readonly summaryForm: readonly SummaryItem[];
}

/** How a group meets online. */
export interface Platform {
  readonly licence: string;
  readonly terms: Licence;
  readonly organiser?: string | undefined;
  readonly coOrganisers: readonly string[];
  readonly lobby: boolean;
  readonly recording: boolean;
  readonly transcription: boolean;
  readonly expectedPeople?: number | undefined;
}

/** One format's, for all have the same: in declarations each format's is a type apart, and no interface extends a union. */
type OrganisationPlan = NonNullable<Extract<GroupPlan, { readonly format: "single-event" }>["organisation"]>;

/** How the group stands in the association's year. */
export interface Organisation extends OrganisationPlan {
  readonly planningStarts: LocalDate;
  readonly preparationStarts: LocalDate;
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
  /** How many people are wanted; not said of a single event unless its plan does. */
  readonly seats?: { readonly least: number; readonly most: number } | undefined;
  readonly audience?: GroupPlan["audience"];
  readonly venue: Venue;
  /** Absent where the group meets in person only. */
  readonly platform?: Platform | undefined;
  readonly people: People;
  readonly organisation: Organisation;
  readonly facilitation: Facilitation;
  readonly groundRules?: GroupPlan["groundRules"];
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
