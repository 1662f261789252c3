import type { Group } from "@piiri/core";
import { type PublicDays, type PublicGroup, type PublicSession, publicGroup } from "@piiri/core/publicity";

/** A session as strangers may see it. */
export type PublicityCalendarSession = PublicSession;

/** A group as strangers may see it, with what else a page for everyone bears of it. */
export interface PublicityCalendarEntry extends PublicGroup {
  /** The group for search engines, as JSON-LD. */
  readonly data?: string | undefined;
  /** Its public calendar, for those who want its sessions in theirs. */
  readonly calendar?: string | undefined;
}

/** Which days a page is of, and what is made of each group for search engines and calendars. */
export interface PublicityCalendarEntryOptions extends PublicDays {
  /** `toJsonLdText` of `@piiri/core/publishing`, for a page on the web. */
  readonly data?: ((group: Group) => string) | undefined;
  /** `toCalendarOrThrow` of `@piiri/core/ical`, with `view: "public"`. */
  readonly calendar?: ((group: Group) => string) | undefined;
}

/**
 * What a page for the public needs of a group; nothing of a draft, nor of a group without a session on those days.
 * Nobody's name, no theme of a session, no meeting link.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { publicityCalendarEntry } from "@piiri/documents";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * publicityCalendarEntry(group, { to: "2027-01-31" })?.sessions.map(({ date }) => date); // => ["2027-01-12", "2027-01-26"]
 * publicityCalendarEntry({ ...group, stage: "draft" }); // => undefined
 * ```
 */
export function publicityCalendarEntry(
  group: Group,
  { from, to, data, calendar }: PublicityCalendarEntryOptions = {},
): PublicityCalendarEntry | undefined {
  const shown = publicGroup(group, { from, to });
  return shown && { ...shown, data: data?.(group), calendar: calendar?.(group) };
}
