import { firstDay, type Group, heldSessions, type Session } from "../group/index.js";
import {
  addDays,
  earlierOf,
  type LocalDate,
  type LocalTime,
  laterOf,
  minutesOfDay,
  rememberingLast,
} from "../kernel/index.js";
import { registrationDays } from "./registrationDays.js";

/** The day of the welcome: after registration has closed, and so that those who come have it before they meet. */
export function welcomeDay(
  group: Group,
  { session, closes }: { readonly session?: Session | undefined; readonly closes: LocalDate },
): LocalDate {
  const meets = session?.local.date ?? firstDay(group);
  return earlierOf(addDays(closes, group.profile.tasks.welcomeDays.value), meets);
}

/**
 * The day of a session's reminder, which bears the meeting link: so many days before as the plan says of the link, else as
 * the profile says of reminders; never before those who come have been welcomed, and not after the session.
 */
function reminderDay(group: Group, session: Session): LocalDate {
  return withinWelcome(group, session, linkDays(group) ?? group.profile.tasks.reminderDays.value);
}

function withinWelcome(group: Group, session: Session, daysBefore: number): LocalDate {
  const usual = addDays(session.local.date, -daysBefore);
  return earlierOf(laterOf(usual, welcomeDayOf(group, session)), session.local.date);
}

/**
 * Whether the meeting link comes with the welcome: where the plan does not say how many days before a session it is sent, or
 * where that is no later than the welcome of the first. Else it comes with each session's reminder.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { linkComesWithWelcome } from "@piiri/core/timeline";
 *
 * linkComesWithWelcome(resolvePlanOrThrow(goodPlans["closed-group"])); // => false
 * ```
 */
export function linkComesWithWelcome(group: Group): boolean {
  if (group.platform === undefined) return false;
  const days = linkDays(group);
  const [first] = heldSessions(group);
  return days === undefined || first === undefined || addDays(first.local.date, -days) <= welcomeDayOf(group, first);
}

function linkDays({ platform, registration }: Group): number | undefined {
  return platform === undefined ? undefined : registration.meetingLink?.daysBefore;
}

/** The days of registering by the session that they are for; each session's reminders ask for them. */
const periodsBySession = rememberingLast(
  (group: Group) => new Map(registrationDays(group).map((period) => [period.session?.key, period])),
);

/** The welcome of those who come to a session: its own, or the one for all. */
function welcomeDayOf(group: Group, { key }: Session): LocalDate {
  const periods = periodsBySession(group);
  const [first] = periods.values();
  const period = periods.get(key) ?? first;
  return period === undefined ? firstDay(group) : welcomeDay(group, period);
}

/** A message that reminds of a session: on which day it goes out, at which hour where the plan says, and whether another follows. */
export interface ReminderDay {
  readonly date: LocalDate;
  readonly at?: LocalTime | undefined;
  readonly isEarlier: boolean;
}

/**
 * When a session is thanked for, where the plan asks for that: not before it has ended, no later than the next one, and not after
 * the last of a group that ends, which is thanked for as a whole.
 */
export function afterSessionDay(group: Group, session: Session): Omit<ReminderDay, "isEarlier"> | undefined {
  const { afterSession } = group.reminders;
  if (afterSession === undefined || session.summary?.notHeld === true) return undefined;
  const held = heldSessions(group);
  const next = held[held.findIndex(({ key }) => key === session.key) + 1];
  if (next === undefined && group.schedule.extent.kind !== "ongoing") return undefined;
  const { daysAfter, at } = afterSession;
  const isOver = at === undefined || minutesOfDay(at) >= minutesOfDay(session.local.time) + session.duration;
  const date = addDays(session.local.date, daysAfter === 0 && !isOver ? 1 : daysAfter);
  return { date: next === undefined ? date : earlierOf(date, next.local.date), at };
}

/** The reminders of a session, in order of time: one, or an early and a late one, never two on one day. */
export function reminderDaysOf(group: Group, session: Session): readonly ReminderDay[] {
  const { messages } = group.reminders;
  if (messages === undefined) return [{ date: reminderDay(group, session), isEarlier: false }];
  const days = messages
    .toSorted((one, other) => other.daysBefore - one.daysBefore)
    .map(({ daysBefore, at }) => ({ date: withinWelcome(group, session, daysBefore), at }));
  return days.flatMap((day, place) => {
    const later = days[place + 1];
    return later?.date === day.date ? [] : [{ ...day, isEarlier: later !== undefined }];
  });
}
