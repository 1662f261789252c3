import { type Group, heldSessions, neutralName } from "../group/index.js";
import type { Instant } from "../kernel/index.js";

/** A session as a service may know it: what it is about is not said. */
export interface MeetingToHold {
  /** The session's key. */
  readonly session: string;
  /** The group's public name, and the place in the series. */
  readonly name: string;
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The meetings that a group is to hold, one for each session that is not cancelled.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { meetingsOf } from "@piiri/core/meetings";
 * import { minimalPlan } from "@piiri/core/testing";
 *
 * const meetings = meetingsOf(resolvePlanOrThrow(minimalPlan("closed-group")));
 * meetings.length; // => 6
 * meetings[0]?.name; // => "Peer group, spring 2027 (1/6)"
 * ```
 */
export function meetingsOf(group: Group): readonly MeetingToHold[] {
  return heldSessions(group).map((session) => ({
    session: session.key,
    name: neutralName(group, session),
    start: session.start,
    end: session.end,
  }));
}
