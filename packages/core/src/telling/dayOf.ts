import type { Group } from "../group/index.js";
import {
  dayInMilliseconds,
  type Instant,
  type LocalDate,
  localDateOf,
  millisecondsOf,
  wallClockAt,
} from "../kernel/index.js";

/**
 * The day that a moment falls on where the group meets.
 *
 * @param moment as UTC, in whole seconds
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { dayOf } from "@piiri/core/telling";
 *
 * dayOf("2027-01-12T22:30:00Z", resolvePlanOrThrow(goodPlans["closed-group"])); // => "2027-01-13"
 * ```
 */
export function dayOf(moment: string, { schedule }: Group): LocalDate {
  const wall = wallClockAt(schedule.timeZone, millisecondsOf(moment as Instant));
  return localDateOf(Math.floor(wall / dayInMilliseconds));
}
