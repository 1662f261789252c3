import { type Group, heldSessions } from "../group/index.js";
import {
  addDays,
  dayInMilliseconds,
  type Instant,
  instantAt,
  type LocalDate,
  localDateOf,
  millisecondsOf,
  type TimeZone,
  wallClockAt,
} from "../kernel/index.js";
import { registrationDays } from "../timeline/index.js";
import type { Refused } from "./intake.js";

/**
 * Whether a registration comes in time; `early`: before the planned opening, which is no fault of whoever found the form open;
 * `late`: after the closing, while a group that is not full still takes people.
 */
export type InTime = "early" | "open" | "late" | Extract<Refused, "too-late">;

/** When people can register, for a group or one of its sessions: asked of each registration by its moment. */
export function registrationWindow(group: Group, session: string | undefined): (at: Instant) => InTime {
  const all = registrationDays(group);
  const days = all.find((each) => each.session?.key === session) ?? (session === undefined ? undefined : all[0]);
  if (days === undefined) return () => "open";
  const { opens, closes, lateUntil = closes } = days;
  const opening = midnight(group, opens);
  const closing = midnight(group, addDays(closes, 1));
  const lateEnd = endOfComing(group, lateUntil);
  return (at) => {
    if (at < opening) return "early";
    if (at < closing) return "open";
    return at < lateEnd ? "late" : "too-late";
  };
}

/** When the day on which somebody new may still come is over for them: nobody joins a session that has begun. */
export function endOfComing(group: Group, date: LocalDate): Instant {
  return heldSessions(group).find(({ local }) => local.date === date)?.start ?? midnight(group, addDays(date, 1));
}

/** When a day begins where the group meets. Where the clocks jump over midnight, it begins an hour later. */
function midnight({ schedule }: Group, date: LocalDate): Instant {
  const { timeZone } = schedule;
  return instantAt(timeZone, date, "00:00") ?? instantAt(timeZone, date, "01:00") ?? (`${date}T00:00:00Z` as Instant);
}

/** The day that a calendar where the group meets shows at a moment. */
export function localDateAt({ schedule }: Group, at: Instant): LocalDate {
  return dayIn(schedule.timeZone, at);
}

/** The day that a zone's calendar shows at a moment. */
export function dayIn(timeZone: TimeZone, at: Instant): LocalDate {
  return localDateOf(Math.floor(wallClockAt(timeZone, millisecondsOf(at)) / dayInMilliseconds));
}
