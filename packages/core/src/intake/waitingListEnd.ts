import type { Group } from "../group/index.js";
import { hourInMinutes, type Instant, instantOf, millisecondsOf, minuteInMilliseconds } from "../kernel/index.js";
import { waitingListDay } from "../timeline/index.js";
import { endOfComing } from "./registrationWindow.js";

/** When a waiting list ends, and from when on nobody is offered a place any more, since there is no time left to answer. */
export interface WaitingListEnd {
  readonly at: Instant;
  readonly offersUntil: Instant;
}

/**
 * When the waiting list of a group, or of one of its sessions, ends: with its last day (`waitingListDay`), or when the session of that day
 * begins, since nobody comes in after that. Offers end earlier, by the practice's `offerHoursLeast`.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { waitingListEnd } from "@piiri/core/intake";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * waitingListEnd(resolvePlanOrThrow(goodPlans["closed-group"]));
 * // => { at: "2027-01-26T16:00:00Z", offersUntil: "2027-01-26T04:00:00Z" }
 * ```
 */
export function waitingListEnd(group: Group, session?: string): WaitingListEnd | undefined {
  const day = waitingListDay(group, session);
  if (day === undefined) return undefined;
  const at = endOfComing(group, day);
  const left = group.profile.registration.offerHoursLeast.value * hourInMinutes * minuteInMilliseconds;
  return { at, offersUntil: instantOf(millisecondsOf(at) - left) };
}
