import type { Format } from "../format/index.js";
import { firstDay, type Group, heldSessions, lastDay, roomsOf } from "../group/index.js";
import { type LocalDate, type LocalTime, localTimeOf, minutesOfDay } from "../kernel/index.js";
import { type MeetingLinkFacts, meetingLinkFacts } from "./meetingLinkFacts.js";

/** What the public may know of a group, for the texts that invite people to it. Nobody's name, and never a meeting link. */
export interface PublicityFacts {
  /** The neutral name, or the group's title where the plan lets publicity name the condition. */
  readonly name: string;
  /** For whom the group is, where that may be named. */
  readonly forWhom?: string | undefined;
  readonly description?: string | undefined;
  readonly organiser: string;
  readonly format: Format;
  readonly isOngoing: boolean;
  /** Whether those close to the participants may come too. */
  readonly isForClose: boolean;
  readonly venue: "online" | "in-person" | "hybrid";
  readonly place?: string | undefined;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly starts: LocalTime;
  readonly ends: LocalTime;
  /** Every session, with its time where that is not the usual one. */
  readonly sessions: readonly { readonly date: LocalDate; readonly time?: LocalTime | undefined }[];
  /** Seats that are wanted to fill. */
  readonly seats?: number | undefined;
  /** The last day to register, or how many days before each session; absent where one may simply walk in. */
  readonly closes?: { readonly on: LocalDate } | { readonly daysBefore: number } | undefined;
  readonly page?: string | undefined;
  readonly contact?: string | undefined;
  /** Who sends the meeting link, when, and whom to ask: by roles. Absent where the plan does not say who sends it, and in a room. */
  readonly link?: MeetingLinkFacts | undefined;
}

/**
 * What the public may know of a group.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { publicityFacts } from "@piiri/core/publicity";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const facts = publicityFacts(resolvePlanOrThrow(goodPlans["single-event"]));
 * JSON.stringify(facts).includes("Example first"); // => false
 * ```
 */
export function publicityFacts(group: Group): PublicityFacts {
  const { schedule, venue, registration, publicity } = group;
  const rooms = roomsOf(group);
  const isNamed = publicity.namesTheCondition === true;
  return {
    name: isNamed ? group.title : group.publicName,
    forWhom: isNamed ? publicity.forWhom : undefined,
    description: group.description,
    organiser: group.organiser.name,
    format: group.format,
    isOngoing: schedule.extent.kind === "ongoing",
    isForClose: group.audience?.close === true,
    venue: venue.kind,
    // Where the room is told only to those who come, its town is something already.
    place: rooms.length > 0 ? rooms.join(" / ") : townOf(group),
    first: firstDay(group),
    last: lastDay(group),
    starts: schedule.time,
    ends: localTimeOf(minutesOfDay(schedule.time) + schedule.duration),
    sessions: heldSessions(group).map(({ local: { date, time } }) => ({
      date,
      time: time === schedule.time ? undefined : time,
    })),
    seats: group.seats?.most,
    closes: registration.required ? closingOf(registration) : undefined,
    page: group.informationPage,
    contact: registration.contact,
    link: registration.meetingLink?.sentBy === undefined ? undefined : meetingLinkFacts(group),
  };
}

function townOf({ venue }: Group): string | undefined {
  return venue.kind === "online" ? undefined : venue.area;
}

function closingOf({ period }: Group["registration"]): NonNullable<PublicityFacts["closes"]> {
  return period.by === "series" ? { on: period.closes } : { daysBefore: period.closesDaysBefore };
}
