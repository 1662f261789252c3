import type { Instant } from "../kernel/index.js";

/** Whom a calendar is for; what may stand in it follows from that. */
export type CalendarView = "participants" | "facilitators" | "public";

/**
 * `events`: every session by itself, which every calendar program reads right. `rule`: one recurring event per phase of
 * the rhythm with its exceptions, for those who want the series as one; sessions then have neither number nor theme.
 */
export type CalendarMode = "events" | "rule";

interface CommonOptions {
  /** When this is written, for a group that was not revised yet; 1970-01-01 unless given, so that bytes stay the same. */
  readonly now?: Instant | undefined;
  /** `events` unless given. */
  readonly mode?: CalendarMode | undefined;
}

/** A calendar for those who belong to the group. */
export interface MembersCalendarOptions extends CommonOptions {
  readonly view: "participants" | "facilitators";
  /** The meeting link, an https address. It is a secret: whoever has it can come in. */
  readonly joinUrl?: string | undefined;
}

/** A calendar that any stranger may see: it holds no meeting link. */
export interface PublicCalendarOptions extends CommonOptions {
  readonly view: "public";
  readonly joinUrl?: undefined;
}

/** For whom a calendar is, in which form, and for members with which link. */
export type CalendarOptions = MembersCalendarOptions | PublicCalendarOptions;
