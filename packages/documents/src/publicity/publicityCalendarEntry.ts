import type { Group, LocalDate, LocalTime, Session } from "@piiri/core";

/** A session as strangers may see it. */
export interface PublicityCalendarSession {
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

/** A group as strangers may see it in a calendar of many: little enough to hold ten thousand of them. */
export interface PublicityCalendarEntry {
  /** The group's identity: `walkers.example.org`. */
  readonly key: string;
  readonly name: string;
  readonly organiser: string;
  readonly venue: "online" | "in-person" | "hybrid";
  readonly place?: string | undefined;
  /** The group's own page. */
  readonly page?: string | undefined;
  readonly sessions: readonly PublicityCalendarSession[];
  /** The group for search engines, as JSON-LD. */
  readonly data?: string | undefined;
}

/** Which days a calendar is of, and what is made of each group for search engines. */
export interface PublicityCalendarEntryOptions {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** `toJsonLdText` of `@piiri/core/publishing`, for a page on the web. */
  readonly data?: ((group: Group) => string) | undefined;
}

/**
 * What a calendar for the public needs of a group; nothing of a draft, nor of a group without a session on those days.
 * Neither title nor theme, nobody's name, no meeting link.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { publicityCalendarEntry } from "@piiri/documents";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * publicityCalendarEntry(group, { to: "2027-01-31" })?.sessions.map(({ date }) => date); // => ["2027-01-12", "2027-01-26"]
 * publicityCalendarEntry({ ...group, stage: "draft" }); // => undefined
 * ```
 */
export function publicityCalendarEntry(
  group: Group,
  { from, to, data }: PublicityCalendarEntryOptions = {},
): PublicityCalendarEntry | undefined {
  const { id, stage, publicName, organiser, venue, informationPage } = group;
  if (stage !== "published") return undefined;
  const sessions = group.sessions.filter(
    ({ local: { date } }) => (from === undefined || date >= from) && (to === undefined || date <= to),
  );
  if (sessions.length === 0) return undefined;
  return {
    key: `${id}.${organiser.domain}`,
    name: publicName,
    organiser: organiser.name,
    venue: venue.kind,
    place: placeOf(group, sessions),
    page: informationPage,
    sessions: sessions.map((session) => publicSession(group, session)),
    data: data?.(group),
  };
}

/** The rooms in which these sessions are held; mostly it is one. */
function placeOf({ venue }: Group, sessions: readonly Session[]): string | undefined {
  if (venue.kind === "online") return undefined;
  const usual = venue.place;
  const rooms = new Set(sessions.flatMap(({ place = usual }) => place ?? []));
  return rooms.size === 0 ? undefined : [...rooms].join(" / ");
}

function publicSession({ registration: { period } }: Group, session: Session): PublicityCalendarSession {
  const { date, time } = session.local;
  const isForAll = period.by === "series";
  return {
    date,
    starts: time,
    ends: minutesLater(time, session.duration),
    number: session.number,
    of: session.of,
    status: session.status,
    opens: isForAll ? period.opens : daysBefore(date, period.opensDaysBefore),
    closes: isForAll ? period.closes : daysBefore(date, period.closesDaysBefore),
    lateUntil: isForAll ? period.lateUntil : undefined,
  };
}

const dayInMilliseconds = 86_400_000;
const hourInMinutes = 60;
const dayInHours = 24;

function daysBefore(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) - days * dayInMilliseconds).toISOString().slice(0, date.length) as LocalDate;
}

function minutesLater(time: LocalTime, minutes: number): LocalTime {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const end = hour * hourInMinutes + minute + minutes;
  const twoDigits = (value: number) => `${value}`.padStart(2, "0");
  return `${twoDigits(Math.floor(end / hourInMinutes) % dayInHours)}:${twoDigits(end % hourInMinutes)}` as LocalTime;
}
