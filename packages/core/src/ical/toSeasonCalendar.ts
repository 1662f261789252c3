import type { Group } from "../group/index.js";
import { joinSeasonCalendar, type SeasonCalendarOptions, seasonCalendarPart } from "./seasonCalendar.js";
import type { CalendarWords } from "./texts.js";

/** How a calendar of many groups is written. */
export interface ManyGroupsOptions extends SeasonCalendarOptions {
  /** The words of each group's own language; all groups are told in the calendar's words unless given. */
  readonly wordsOf?: (group: Group) => CalendarWords;
}

/**
 * The sessions of many groups as one iCalendar file (RFC 5545). Every session keeps the UID and SEQUENCE that it has in its
 * group's own calendar. For the `public`: published groups by their public names, nobody's name and no link. For
 * `facilitators`: drafts too, and who leads. The order of the groups does not matter. Ten thousand groups are better
 * brought one by one, as `seasonCalendarPart`.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { toSeasonCalendar } from "@piiri/core/ical";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const groups = [goodPlans["closed-group"], goodPlans["single-event"]].map((plan) => resolvePlanOrThrow(plan));
 * const calendar = toSeasonCalendar(groups, en, { view: "public" });
 * calendar.match(/^BEGIN:VEVENT/gm)?.length; // => 7
 * calendar.includes("NAME:Sessions of the groups"); // => true
 * ```
 */
export function toSeasonCalendar(
  groups: Iterable<Group>,
  words: CalendarWords,
  { wordsOf = () => words, ...options }: ManyGroupsOptions,
): string {
  return joinSeasonCalendar(
    [...groups].map((group) => seasonCalendarPart(group, wordsOf(group), options)),
    words,
  );
}
