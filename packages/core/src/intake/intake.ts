import type { Instant } from "../kernel/index.js";
import type { Registrant } from "./intakeEvent.js";

/**
 * In; a place is offered; nobody knows whether one was offered or taken, since what was written down of that was lost; waits
 * for one; has cancelled or declined; was not taken.
 */
export const registrationStates = ["admitted", "offered", "in-doubt", "waiting", "cancelled", "refused"] as const;
/** How a registration stands. */
export type RegistrationState = (typeof registrationStates)[number];

/**
 * Why a registration was not taken: registration was over, all places and the queue full, something was not understood, or the privacy
 * notice was not accepted where the practice asks for it.
 */
export const refusals = ["too-late", "full", "unclear-choice", "unclear-address", "notice-not-accepted"] as const;
/** Why a registration was not taken. */
export type Refused = (typeof refusals)[number];

/** How somebody left: they cancelled, took no place that was offered, or let the offer run out. */
export const departures = ["withdrew", "declined", "lapsed"] as const;
/** How somebody left. */
export type Departure = (typeof departures)[number];

/** Something about a registration that a person does well to look at. */
export type IntakeNote =
  | "changed"
  | "registered-twice"
  | "other-name"
  | "maybe-same"
  | "no-name"
  | "no-address"
  | "early"
  | "late"
  | "answer-too-late"
  | "offer-out-of-turn"
  | "came-without-place";

/** A registration: one person, however often they sent the form. */
export interface Registered {
  readonly id: string;
  readonly person: Registrant;
  readonly state: RegistrationState;
  /** When it came to stand as it does. */
  readonly since: Instant;
  readonly refused?: Refused | undefined;
  readonly left?: Departure | undefined;
  /** Until when an offered place is kept. */
  readonly until?: Instant | undefined;
  readonly consent: boolean;
  /** Whether they said that they accept the privacy notice; nothing where they were not asked. */
  readonly acceptsNotice?: boolean | undefined;
  /** In which language they would have messages, as BCP 47 writes it; nothing where they did not say. */
  readonly language?: string | undefined;
  readonly notes: readonly IntakeNote[];
  /** The sessions they came to, and those they did not, by key. */
  readonly came: readonly string[];
  readonly missed: readonly string[];
}

/** How the registrations for a group, or for one of its sessions, stand. */
export interface Intake {
  /** The session, where each is registered for by itself. */
  readonly session?: string | undefined;
  /** In order of arrival. */
  readonly registrations: readonly Registered[];
  readonly counts: Readonly<Record<RegistrationState, number>> & {
    /** Registrations as they were sent, of which some people sent several. */
    readonly sent: number;
    /** How many people registered. */
    readonly distinct: number;
  };
  /** Why those have no place who are not taken or have left: adds up to `counts.refused` and `counts.cancelled`. */
  readonly notTaken: Readonly<Partial<Record<Refused | Departure, number>>>;
  readonly cap?: number | undefined;
  /** The ids of those to whom a free place is to be offered, in turn. */
  readonly toOffer: readonly string[];
  /** When the waiting list ends: from then on a place that comes free stays free. */
  readonly waitingUntil?: Instant | undefined;
}
