import { everyone, type Group, isForStrangers, meetingLanguage, roomOf, type Session } from "../group/index.js";
import {
  addDays,
  type Brand,
  checkGiven,
  type DayPart,
  dayParts,
  type LocalDate,
  type LocalTime,
  localTimeOf,
  minutesOfDay,
  type TimeZone,
  type Weekday,
  weekdayOf,
  weekdays,
} from "../kernel/index.js";
import { partOfDay } from "../people/index.js";
import { isHeld } from "../series/index.js";
import { type PublicityFacts, publicityFacts } from "./publicityFacts.js";

/** A session as strangers may see it. */
export interface PublicSession {
  readonly date: LocalDate;
  readonly starts: LocalTime;
  readonly ends: LocalTime;
  readonly number: number;
  readonly of?: number | undefined;
  readonly status: Session["status"];
  /** The first and the last day of registration. */
  readonly opens: LocalDate;
  readonly closes: LocalDate;
  /** Up to when newcomers are still taken where there is room. */
  readonly lateUntil?: LocalDate | undefined;
}

/** The identity of a group that is public. Only `publicGroup` gives it, so that nothing else comes into a list for strangers. */
export type PublicGroupKey = Brand<string, "public-group">;

/** Of what the public may know of a group, that which a list of many tells too. */
type ListedFacts = Pick<
  PublicityFacts,
  "name" | "forWhom" | "description" | "organiser" | "format" | "isOngoing" | "isForClose" | "venue"
>;

/** A group as strangers may see it in a list of many: little enough to hold ten thousand of them. */
export interface PublicGroup extends ListedFacts {
  /** The group's identity: `walkers.example.org`. */
  readonly key: PublicGroupKey;
  /** The neutral name. */
  readonly publicName: string;
  /** In which language people meet (BCP 47). */
  readonly language: string;
  /** The town or area; nothing online. */
  readonly area?: string | undefined;
  /** The rooms in which these sessions are held; mostly it is one. */
  readonly place?: string | undefined;
  readonly accessible?: boolean | undefined;
  readonly themes: readonly string[];
  /** In which zone the times are, where it is not the practice's usual one. */
  readonly timeZone?: TimeZone | undefined;
  /** When these sessions begin. */
  readonly weekdays: readonly Weekday[];
  readonly dayParts: readonly DayPart[];
  /** Whether one registers, or may simply walk in. */
  readonly registers: boolean;
  /** The group's own page, where one can register. */
  readonly page?: string | undefined;
  /** Whom to ask; never an address that the plan gives of a person. */
  readonly contact?: string | undefined;
  readonly sessions: readonly PublicSession[];
}

/** Which days a list is of, both included; open where they are not said. */
export interface PublicDays {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/**
 * A group as strangers may see it in a list of many; nothing of a draft, of a group that is told of to members alone (`beyondMembers:
 * false`), or of one without a session on those days. It holds
 * nobody's name or address, no theme of a session, no meeting link, and the title only where the plan lets publicity name the condition.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { publicGroup } from "@piiri/core/publicity";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * publicGroup(group, { to: "2027-01-31" })?.sessions.map(({ date }) => date); // => ["2027-01-12", "2027-01-26"]
 * publicGroup({ ...group, stage: "draft" }); // => undefined
 * ```
 */
export function publicGroup(group: Group, days: PublicDays = {}): PublicGroup | undefined {
  checkGiven("days", days, { from: "day?", to: "day?" });
  const { from, to } = days;
  if (!isForStrangers(group)) return undefined;
  const sessions = group.sessions.filter(
    ({ local: { date } }) => (from === undefined || date >= from) && (to === undefined || date <= to),
  );
  if (sessions.length === 0) return undefined;
  const { id, organiser, publicName, publicity, registration, schedule, profile } = group;
  const { name, forWhom, description, format, isOngoing, isForClose, page } = publicityFacts(group);
  return {
    key: `${id}.${organiser.namespace}` as PublicGroupKey,
    publicName,
    name,
    forWhom,
    description,
    organiser: organiser.name,
    language: meetingLanguage(group),
    format,
    isOngoing,
    isForClose,
    ...whereIs(group, sessions),
    themes: [...new Set(publicity.themes)],
    timeZone: schedule.timeZone === profile.timeZone.value ? undefined : schedule.timeZone,
    ...whenIs(group, sessions),
    registers: registration.required,
    page,
    contact: contactOf(group),
    sessions: sessions.map((session) => publicSession(group, session)),
  };
}

function whereIs(
  group: Group,
  sessions: readonly Session[],
): Pick<PublicGroup, "venue" | "area" | "place" | "accessible"> {
  const { venue } = group;
  if (venue.kind === "online") return { venue: venue.kind };
  const rooms = new Set(sessions.flatMap((session) => roomOf(group, session) ?? []));
  return {
    venue: venue.kind,
    area: venue.area,
    place: rooms.size === 0 ? undefined : [...rooms].join(" / "),
    accessible: venue.accessible,
  };
}

/** By the sessions that are held; where none is, by those that were to be. */
function whenIs({ profile }: Group, sessions: readonly Session[]): Pick<PublicGroup, "weekdays" | "dayParts"> {
  const held = sessions.filter(isHeld);
  const times = (held.length === 0 ? sessions : held).map(({ local }) => local);
  const days = new Set(times.map(({ date }) => weekdayOf(date)));
  const parts = new Set(times.map(({ time }) => partOfDay(time, profile)));
  return {
    weekdays: weekdays.filter((day) => days.has(day)),
    dayParts: dayParts.filter((part) => parts.has(part)),
  };
}

/** Where to ask: as the plan says, else the organiser; an address that is a volunteer's own as well is theirs to give. */
function contactOf({ registration, plan, people }: Group): string | undefined {
  const own = new Set(everyone(people).map(({ email }) => email?.toLowerCase()));
  return [registration.contact, plan.organiser.email].find(
    (address) => address !== undefined && !own.has(address.toLowerCase()),
  );
}

function publicSession({ registration: { period } }: Group, session: Session): PublicSession {
  const { date, time } = session.local;
  const isForAll = period.by === "series";
  return {
    date,
    starts: time,
    ends: localTimeOf(minutesOfDay(time) + session.duration),
    number: session.number,
    of: session.of,
    status: session.status,
    opens: isForAll ? period.opens : addDays(date, -period.opensDaysBefore),
    closes: isForAll ? period.closes : addDays(date, -period.closesDaysBefore),
    lateUntil: isForAll ? period.lateUntil : undefined,
  };
}
