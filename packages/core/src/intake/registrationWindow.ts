import type { Group } from "../group/index.js";
import {
  dayInMilliseconds,
  type Instant,
  type LocalDate,
  localDateOf,
  millisecondsOf,
  wallClockAt,
} from "../kernel/index.js";
import { registrationDays } from "../timeline/index.js";
import type { Refused } from "./intake.js";

/** Whether a registration comes in time; `late`: after the closing, while a group that is not full still takes people. */
export type InTime = "open" | "late" | Extract<Refused, "too-early" | "too-late">;

/** When people can register, for a group or one of its sessions: asked of each registration by its moment. */
export function registrationWindow(group: Group, session: string | undefined): (at: Instant) => InTime {
  const all = registrationDays(group);
  const days = all.find((each) => each.session?.key === session) ?? (session === undefined ? undefined : all[0]);
  if (days === undefined) return () => "open";
  const { opens, closes, lateUntil } = days;
  // Nobody joins a session that has begun.
  const begun = group.sessions.find(({ local, status }) => local.date === lateUntil && status !== "cancelled")?.start;
  return (at) => {
    const date = localDateAt(group, at);
    if (date < opens) return "too-early";
    if (date <= closes) return "open";
    const isLate = lateUntil !== undefined && date <= lateUntil && (begun === undefined || at < begun);
    return isLate ? "late" : "too-late";
  };
}

/** The day that a calendar where the group meets shows at a moment. */
export function localDateAt({ schedule }: Group, at: Instant): LocalDate {
  return localDateOf(Math.floor(wallClockAt(schedule.timeZone, millisecondsOf(at)) / dayInMilliseconds));
}
