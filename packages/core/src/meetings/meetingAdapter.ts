import type { Group } from "../group/index.js";
import type { Redacted } from "../privacy/index.js";

/** Something to be done for a session, as it is shown to people before it is done: no link is in it. */
export interface MeetingOperation {
  /** The session's key. */
  readonly session: string;
}

/** A meeting as it stands with the service. */
export interface StandingMeeting {
  /** By which the service knows it; it stays when the meeting moves. */
  readonly id: string;
  /** The key of the session that it is of. */
  readonly session: string;
  /** UTC instants. */
  readonly start: string;
  readonly end: string;
  /** Whoever has it can walk in: a secret. */
  readonly link?: Redacted<string> | undefined;
}

/**
 * Meetings with a service: what is to be, what is, and what has to be done so that the one becomes the other. Every part
 * is pure. What really talks to the service stands beside it: it finds out what is, does what was planned, and may be said
 * again whenever it ended in the middle.
 */
export interface MeetingAdapter<Desired, Observed, Operation extends MeetingOperation = MeetingOperation> {
  /** What is found where nothing was done yet. */
  readonly nothing: Observed;
  /** What the group's meetings are to be. It is given a group and nothing else: who registered is not in it. */
  readonly desired: (group: Group) => Desired;
  /** What has to be done: nothing where all is as it is to be. */
  readonly plan: (desired: Desired, observed: Observed) => readonly Operation[];
  /** What is found after an operation: the service as far as the adapter counts on it. */
  readonly apply: (observed: Observed, operation: Operation) => Observed;
  /** The meetings that stand; one that was taken away, or is marked as cancelled, is none. */
  readonly meetings: (observed: Observed) => readonly StandingMeeting[];
}
