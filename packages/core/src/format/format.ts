/** The three ways in which a group is offered. A closed union: where they differ, every one is answered for. */
export const formats = ["closed-group", "open-meetings", "single-event"] as const;
/** One of the three ways in which a group is offered. */
export type Format = (typeof formats)[number];

/** Who may be a member: the same people throughout, anyone at any time, newcomers at agreed times. */
export const memberships = ["closed", "open", "replenished"] as const;
/** Who may be a member. */
export type Membership = (typeof memberships)[number];

/** Where a group meets. Hybrid: in a room and online at once. */
export const venueKinds = ["online", "in-person", "hybrid"] as const;
/** Where a group meets. */
export type VenueKind = (typeof venueKinds)[number];

/** The membership a format has unless the plan says otherwise. */
export const usualMembership = {
  "closed-group": "closed",
  "open-meetings": "open",
  "single-event": "open",
} as const satisfies Record<Format, Membership>;

/**
 * Whether people register once for the whole series or for each session, which follows from format and membership.
 *
 * @example
 * ```ts
 * import { registrationIsBy } from "@piiri/core";
 *
 * registrationIsBy("open-meetings", "open"); // => "session"
 * registrationIsBy("open-meetings", "replenished"); // => "series"
 * ```
 */
export function registrationIsBy(format: Format, membership: Membership): "series" | "session" {
  return format === "open-meetings" && membership === "open" ? "session" : "series";
}
