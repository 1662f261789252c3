import { type Group, heldSessions } from "../group/index.js";
import { earlierOf, type LocalDate, laterOf } from "../kernel/index.js";

/**
 * The last day on which a place that comes free goes to somebody who waits: the one that the plan says, and at the latest the one
 * on which somebody new still comes in. That is the day of a session that is registered for by itself, the last of a closed
 * group's late intake, or else that of the last session. A group without an end has a list without one.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { waitingListDay } from "@piiri/core/timeline";
 *
 * waitingListDay(resolvePlanOrThrow(goodPlans["closed-group"])); // => "2027-01-26"
 * ```
 */
export function waitingListDay(group: Group, session?: string): LocalDate | undefined {
  const { waitingUntil } = group.registration;
  const last = lastDayOfComing(group, session);
  return waitingUntil === undefined || last === undefined ? (waitingUntil ?? last) : earlierOf(waitingUntil, last);
}

function lastDayOfComing(group: Group, key: string | undefined): LocalDate | undefined {
  const days = heldSessions(group).map((session) => ({ key: session.key, date: session.local.date }));
  if (key !== undefined) return days.find((day) => day.key === key)?.date;
  const { period } = group.registration;
  const [first] = days;
  // Before the group has begun, a place that comes free is for whoever waits, also where nobody new can register any more.
  if (period.by === "series" && period.lateUntil !== undefined)
    return first === undefined ? period.lateUntil : laterOf(period.lateUntil, first.date);
  return group.schedule.extent.kind === "ongoing" ? undefined : days.at(-1)?.date;
}
