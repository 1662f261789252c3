import type { Group } from "../group/index.js";
import type { Language } from "../kernel/index.js";
import { joinSeasonCalendar, type SeasonCalendarOptions, seasonCalendarPart } from "./seasonCalendar.js";

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
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const groups = [goodPlans["closed-group"], goodPlans["single-event"]].map((plan) => resolvePlanOrThrow(plan));
 * const calendar = toSeasonCalendar(groups, { view: "public", language: "en" });
 * calendar.match(/^BEGIN:VEVENT/gm)?.length; // => 7
 * calendar.includes("NAME:Sessions of the groups"); // => true
 * ```
 */
export function toSeasonCalendar(
  groups: Iterable<Group>,
  { language, ...options }: SeasonCalendarOptions & { readonly language: Language },
): string {
  return joinSeasonCalendar(
    [...groups].map((group) => seasonCalendarPart(group, options)),
    language,
  );
}
