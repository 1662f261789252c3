import type { LocalDate } from "../kernel/index.js";

/** A meeting as the Meeting Guide's JSON has it: one that is held every week. */
export interface MeetingGuideMeeting {
  readonly name: string;
  /** The meeting's own name in the feed. */
  readonly slug: string;
  /** 0 is Sunday, 6 is Saturday. */
  readonly day: number | readonly number[];
  readonly time: string;
  readonly end_time: string;
  readonly timezone: string;
  /** Codes of the specification: open to all, the language, wheelchair access. */
  readonly types: readonly string[];
  /** What the place is called. */
  readonly location: string;
  readonly formatted_address: string;
  readonly notes?: string;
  readonly url?: string;
  /** Who answers for the group: an association, never a person. */
  readonly entity: string;
  readonly entity_website_url?: string;
  /** When it was last changed, in UTC: `2027-01-15 10:00:00`. */
  readonly updated?: string;
}

/** Why a group does not fit into a feed of meetings that are held every week and to which one may come. */
export type MeetingGuideMisfit =
  /** The plan is a draft still. */
  | { readonly why: "draft" }
  /** It is told of to members alone. */
  | { readonly why: "members" }
  /** Not everyone may come. */
  | { readonly why: "not-open" }
  /** It is not held every week. */
  | { readonly why: "not-weekly" }
  /** No coming session is known. */
  | { readonly why: "over" }
  /** The next session is far off. */
  | { readonly why: "later"; readonly next: LocalDate }
  /** The feed would lead straight into the meeting on the net, and the link is not told to strangers. */
  | { readonly why: "online" }
  /** It is not known where it meets. */
  | { readonly why: "no-place" }
  /** One has to register, and there is no page that tells how. */
  | { readonly why: "registration" }
  /** One had to register for all sessions together, and that is over. */
  | { readonly why: "closed" };
