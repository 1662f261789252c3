import type { Instant } from "../kernel/index.js";
import type { Registrant } from "./intakeEvent.js";

/** In; a place is offered; waits for one; has cancelled or declined; was not taken. */
export const registrationStates = ["admitted", "offered", "waiting", "cancelled", "refused"] as const;
/** How a registration stands. */
export type RegistrationState = (typeof registrationStates)[number];

/** Why a registration was not taken. */
export type Refused = "too-early" | "too-late" | "full";

/** Something about a registration that a person does well to look at. */
export type IntakeNote =
  | "changed"
  | "registered-twice"
  | "other-name"
  | "other-letters"
  | "no-address"
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
  /** Until when an offered place is kept. */
  readonly until?: Instant | undefined;
  readonly consent: boolean;
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
  readonly cap?: number | undefined;
  /** The ids of those to whom a free place is to be offered, in turn. */
  readonly toOffer: readonly string[];
}
