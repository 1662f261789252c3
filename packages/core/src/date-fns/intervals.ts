import type { TZDate } from "@date-fns/tz";
import type { TimeZone } from "../kernel/index.js";
import type { DatedSession } from "../series/index.js";
import { toTZDate } from "./moments.js";

/**
 * A session as an interval of date-fns, in its group's zone: for `areIntervalsOverlapping`, `eachHourOfInterval` and others.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { intervalOf } from "@piiri/core/date-fns";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { areIntervalsOverlapping, differenceInMinutes } from "date-fns";
 *
 * const { sessions, schedule } = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const [first, second] = sessions.map((session) => intervalOf(session, schedule.timeZone));
 * differenceInMinutes(first!.end, first!.start); // => 120
 * areIntervalsOverlapping(first!, second!); // => false
 * ```
 */
export function intervalOf(
  { start, end }: Pick<DatedSession, "start" | "end">,
  timeZone: TimeZone,
): { readonly start: TZDate; readonly end: TZDate } {
  return { start: toTZDate(start, timeZone), end: toTZDate(end, timeZone) };
}
