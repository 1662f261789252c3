import { type Group, heldSessions, meetsSeldom } from "../group/index.js";
import { checkGiven, handbook, type LocalDate, type Source } from "../kernel/index.js";

/** How often it does a group good to meet: closer together at first, then about once a month. In sessions and weeks. */
export interface RhythmAdvice {
  /** What holds at the next session: still the beginning, or what comes after it. */
  readonly now: "first" | "later";
  readonly first: { readonly sessionsLeast: number; readonly sessionsMost: number; readonly weeks: number };
  readonly later: { readonly weeks: number; readonly weeksLeast: number; readonly weeksMost: number };
  readonly source: Source;
}

/**
 * What rhythm to propose to a group without an end. The group itself decides; of others the format says it, and a group that
 * has agreed to meet seldom, as where distances are long, is proposed none.
 *
 * @see handbook, 4.4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { rhythmAdvice } from "@piiri/core/lifecycle";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["local-group"], undefined, { horizon: "2027-12-31" });
 * rhythmAdvice(group, { today: "2027-01-10" })?.now; // => "first"
 * rhythmAdvice(group, { today: "2027-08-01" })?.later.weeks; // => 4
 * ```
 */
export function rhythmAdvice(group: Group, options: { readonly today: LocalDate }): RhythmAdvice | undefined {
  checkGiven("options", options, { today: "day" });
  const { today } = options;
  if (group.schedule.extent.kind !== "ongoing" || meetsSeldom(group)) return undefined;
  const { sessionsLeast, sessionsMost, weeks, thenWeeks, thenWeeksLeast, thenWeeksMost } = group.profile.earlyRhythm;
  const held = heldSessions(group).filter(({ local }) => local.date <= today).length;
  return {
    now: held < sessionsMost.value ? "first" : "later",
    first: { sessionsLeast: sessionsLeast.value, sessionsMost: sessionsMost.value, weeks: weeks.value },
    later: { weeks: thenWeeks.value, weeksLeast: thenWeeksLeast.value, weeksMost: thenWeeksMost.value },
    source: handbook("4.4"),
  };
}
