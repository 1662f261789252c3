import type { Room } from "../association/index.js";
import { type Format, hasCoordinator } from "../format/index.js";
import { type Group, meetingHosts, roomOf, type Session } from "../group/index.js";
import {
  checkGiven,
  type LocalDate,
  type LocalTime,
  millisecondsOf,
  minuteInMilliseconds,
  rememberingLast,
} from "../kernel/index.js";
import { everyone } from "../people/index.js";
import { isHeld, type SessionStatus } from "../series/index.js";
import { type SeasonPerson, seasonPerson } from "./seasonPerson.js";

/** The days that a season is looked at from and to, both included; open where they are not said. */
export interface SeasonPeriod {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/** A group as a season sees it: enough to tell who is where when, and little enough to hold ten thousand of them. */
export interface SeasonGroup {
  /** The group's identity, as calendars know it: `walkers.example.org`. */
  readonly key: string;
  readonly id: string;
  readonly organiser: { readonly name: string; readonly domain: string };
  readonly publicName: string;
  readonly format: Format;
  readonly stage: Group["stage"];
  readonly language: string;
  /** For whom it is: groups with the same are for the same people. The organiser's domain unless the plan says it. */
  readonly audience: string;
  /** The room and its address, where the group meets in one. */
  readonly room?: string | undefined;
  /** What the plan says of the room. */
  readonly roomFacts?: Omit<Room, "place"> | undefined;
  /** How many may be in the room: those for whom there are seats, and those who lead. */
  readonly peopleMost?: number | undefined;
  readonly occupation: "working" | "retired" | "mixed";
  /** In order of time. */
  readonly sessions: readonly SeasonSession[];
}

/** A session as a season sees it. Times are moments in milliseconds since 1970 UTC. */
export interface SeasonSession {
  readonly key: string;
  readonly number: number;
  readonly of?: number | undefined;
  readonly theme?: string | undefined;
  readonly isHeld: boolean;
  readonly status: SessionStatus;
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly start: number;
  readonly end: number;
  /** The room and its address, where from some session on it is another than the group's. */
  readonly room?: string | undefined;
  /** From when those who lead are there, and until when. Guide 3. */
  readonly busyFrom: number;
  readonly busyTo: number;
  /** From when the meeting is open for participants on its account. */
  readonly opens: number;
  readonly facilitators: readonly SeasonPerson[];
  /** Those who are there for the group: facilitators, who minds the technology, and at an event its coordinator. */
  readonly present: readonly SeasonPerson[];
  /** Whose account the meeting online is on, where it is said. */
  readonly account?: SeasonPerson | undefined;
}

/**
 * What a season needs of a group, with its sessions in a period. Who leads is there from preparation, or from when
 * participants are let in, until the talk after the end.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonGroup } from "@piiri/core/season";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = seasonGroup(resolvePlanOrThrow(goodPlans["closed-group"]), { to: "2027-01-31" });
 * group.sessions.map(({ date }) => date); // => ["2027-01-12", "2027-01-26"]
 * ```
 */
export function seasonGroup(group: Group, period: SeasonPeriod = {}): SeasonGroup {
  checkGiven("period", period, { from: "day?", to: "day?" });
  const { from, to } = period;
  const { id, organiser, publicName, format, stage, language, audience } = group;
  const within = group.sessions.filter(
    ({ local }) => (from === undefined || local.date >= from) && (to === undefined || local.date <= to),
  );
  return {
    key: `${id}.${organiser.namespace}`,
    id,
    organiser: { name: organiser.name, domain: organiser.namespace },
    publicName,
    format,
    stage,
    language,
    audience: audience?.id ?? organiser.namespace,
    ...inRoom(group),
    occupation: audience?.occupation ?? "mixed",
    sessions: within.map((session) => seasonSession(group, session)),
  };
}

function inRoom({ venue, seats, people }: Group): Pick<SeasonGroup, "room" | "roomFacts" | "peopleMost"> {
  if (venue.kind === "online" || venue.place === undefined) return {};
  const { accessible, hearingLoop } = venue;
  return {
    room: venue.place,
    roomFacts: { seats: venue.seats, accessible, hearingLoop },
    peopleMost: seats && seats.most + people.facilitators.length,
  };
}

function seasonSession(group: Group, session: Session): SeasonSession {
  const { preparation, admission, reflection } = group.facilitation;
  const [start, end] = [millisecondsOf(session.start), millisecondsOf(session.end)];
  const { helpers, account } = besideFacilitators(group);
  const facilitators = session.facilitators.map((person) => seasonPerson(person, group.organiser.name));
  return {
    key: session.key,
    number: session.number,
    of: session.of,
    theme: session.theme,
    isHeld: isHeld(session),
    status: session.status,
    date: session.local.date,
    time: session.local.time,
    start,
    end,
    room: session.place === undefined ? undefined : roomOf(group, session),
    busyFrom: start - Math.max(preparation, admission) * minuteInMilliseconds,
    busyTo: end + reflection * minuteInMilliseconds,
    opens: start - admission * minuteInMilliseconds,
    facilitators,
    // Whoever coordinates an event mostly minds its technology too, and is there once.
    present: [...new Map([...helpers, ...facilitators].map((person) => [person.key, person])).values()],
    account,
  };
}

/** It is the same for all sessions of a group. */
const besideFacilitators = rememberingLast((group: Group) => {
  const { people, platform, organiser } = group;
  const host = everyone(people).find(({ id }) => id === people.technicalHost);
  const helpers = [host, hasCoordinator(group) ? people.coordinator : undefined].flatMap((person) =>
    person === undefined ? [] : [seasonPerson(person, organiser.name)],
  );
  const owner = platform?.organiser === undefined ? undefined : meetingHosts(group)[0]?.person;
  return { helpers, account: owner && seasonPerson(owner, organiser.name) };
});
