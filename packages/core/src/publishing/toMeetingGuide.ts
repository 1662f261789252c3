import type { Room } from "../association/index.js";
import {
  type Group,
  heldSessions,
  isAdded,
  meetingLanguage,
  roomOf,
  type Session,
  type Stretch,
  stretches,
} from "../group/index.js";
import {
  addDays,
  type LocalDate,
  laterOf,
  localTimeOf,
  minutesOfDay,
  roomKey,
  type Weekday,
  weekdayOf,
  weekdays,
  weekInDays,
} from "../kernel/index.js";
import type { MeetingGuideMeeting, MeetingGuideMisfit } from "./meetingGuide.js";
import { meetingGuideTypes } from "./meetingGuideTypes.js";
import type { PublishingWords } from "./texts.js";
import { stated } from "./vocabulary.js";

/** What a plan does not know of the feed. */
export interface MeetingGuideOptions {
  /** The day on which the feed is made: who meets next only later than in two weeks is not in it. */
  readonly today: LocalDate;
  /** What is known of rooms: their addresses, and who gets in. */
  readonly rooms?: readonly Room[] | undefined;
}

/** A group's meeting, where it fits into the feed, or all that keeps it out. */
export interface MeetingGuideFit {
  readonly meeting?: MeetingGuideMeeting;
  /** Empty where there is a meeting. */
  readonly misfits: readonly MeetingGuideMisfit[];
}

/** Whoever reads the feed comes this week or next. */
const daysAhead = weekInDays + weekInDays;

/**
 * A group as a meeting of the Meeting Guide's JSON, which apps and web pages of peer groups read; or all that keeps it from being
 * one. The feed is for meetings that are held every week on the same weekdays, in a place, and to which anyone may come.
 *
 * It tells no more than the information page: no title, no theme, nobody's name or address, and never the meeting link.
 *
 * @see https://github.com/code4recovery/spec
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { toMeetingGuide } from "@piiri/core/publishing";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "tuesdays", format: "open-meetings", title: "Living with pain", publicName: "Tuesday group", stage: "published",
 *   organiser: { name: "Example Association", domain: "example.org" }, registration: { required: false },
 *   venue: { kind: "in-person", place: "Library, Example Street 1" },
 *   schedule: { start: "2027-03-02", time: "18:00", duration: 90, rhythm: [{ kind: "weekly", interval: 1 }], count: 6 },
 * }));
 * const { meeting } = toMeetingGuide(group, en, { today: "2027-03-01" });
 * meeting?.day; // => 2
 * meeting?.end_time; // => "19:30"
 * toMeetingGuide(group, en, { today: "2028-01-01" }).misfits; // => [{ why: "over" }]
 * ```
 */
export function toMeetingGuide(
  group: Group,
  words: PublishingWords,
  { today, rooms = [] }: MeetingGuideOptions,
): MeetingGuideFit {
  const next = heldSessions(group).find(({ local }) => local.date >= today);
  const stretch = next && stretchOf(group, today);
  const days = stretch && weekdaysOf(stretch);
  const place = roomOf(group, next);
  const lasting = [
    ...misfitsOf(group),
    ...(next === undefined ? [] : closed(group, today)),
    ...rhythmMisfits(next, days),
  ];
  // Of a group that never fits it is idle to tell when it would come in.
  const misfits = lasting.length > 0 ? lasting : farOff(next, today);
  if (misfits.length > 0 || stretch === undefined || days === undefined || place === undefined) return { misfits };
  const room = rooms.find((each) => roomKey(each.place) === roomKey(place));
  return { meeting: meetingOf(group, words, { stretch, days, place, room }), misfits: [] };
}

function misfitsOf(group: Group): readonly MeetingGuideMisfit[] {
  const { stage, publicity, format, membership, venue, registration, informationPage } = group;
  return [
    ...(stage === "draft" ? [{ why: "draft" } as const] : []),
    ...(publicity.beyondMembers === false ? [{ why: "members" } as const] : []),
    ...(format === "closed-group" || membership === "closed" ? [{ why: "not-open" } as const] : []),
    ...(venue.kind === "online" ? [{ why: "online" } as const] : []),
    ...(venue.kind !== "online" && roomOf(group) === undefined ? [{ why: "no-place" } as const] : []),
    ...(registration.required && informationPage === undefined ? [{ why: "registration" } as const] : []),
  ];
}

function closed({ registration: { required, period } }: Group, today: LocalDate): readonly MeetingGuideMisfit[] {
  if (!required || period.by !== "series") return [];
  return laterOf(period.closes, period.lateUntil ?? period.closes) < today ? [{ why: "closed" }] : [];
}

function rhythmMisfits(next: Session | undefined, days: readonly Weekday[] | undefined): readonly MeetingGuideMisfit[] {
  if (next === undefined) return [{ why: "over" }];
  return days === undefined ? [{ why: "not-weekly" }] : [];
}

function farOff(next: Session | undefined, today: LocalDate): readonly MeetingGuideMisfit[] {
  const date = next?.local.date;
  return date !== undefined && date > addDays(today, daysAhead) ? [{ why: "later", next: date }] : [];
}

/** By which rule the sessions go that come next; nothing where only added ones are left. */
function stretchOf(group: Group, today: LocalDate): Stretch | undefined {
  const next = heldSessions(group).find((session) => session.local.date >= today && !isAdded(group, session));
  return next && stretches(group).find(({ slots }) => slots.some(({ session }) => session === next));
}

function weekdaysOf({ phase, slots }: Stretch): readonly Weekday[] | undefined {
  const first = slots.find(({ session }) => session?.status === "scheduled")?.session;
  if (phase.kind !== "weekly" || phase.interval !== 1) return undefined;
  return phase.weekdays ?? (first && [weekdayOf(first.local.date)]);
}

interface Held {
  readonly stretch: Stretch;
  readonly days: readonly Weekday[];
  readonly place: string;
  readonly room: Room | undefined;
}

function meetingOf(group: Group, { publishing }: PublishingWords, { stretch, days, place, room }: Held) {
  const { id, publicName, description, informationPage, organiser, registration, schedule, revisedAt } = group;
  const { time, duration } = stretch.terms;
  const [day, ...more] = days.map(numberOf).toSorted((one, other) => one - other);
  const register = registration.required ? publishing.meetingGuide.register : undefined;
  const notes = [description?.trim(), register].filter((each) => each !== undefined).join("\n\n");
  return stated({
    name: publicName,
    slug: id,
    day: more.length === 0 ? (day ?? 0) : [day ?? 0, ...more],
    time,
    end_time: localTimeOf(minutesOfDay(time) + duration),
    timezone: schedule.timeZone,
    types: meetingGuideTypes(meetingLanguage(group), isAccessible(group, place, room)),
    location: place,
    formatted_address: room?.address ?? place,
    notes: notes === "" ? undefined : notes,
    url: informationPage,
    entity: organiser.name,
    entity_website_url: organiser.domain === undefined ? undefined : `https://${organiser.domain}`,
    updated: revisedAt?.slice(0, "YYYY-MM-DDTHH:MM:SS".length).replace("T", " "),
  } satisfies { readonly [Name in keyof MeetingGuideMeeting]-?: MeetingGuideMeeting[Name] | undefined });
}

/** The file of rooms has the last word; what the plan says, it says of the room in which the group usually meets. */
function isAccessible(group: Group, place: string, room: Room | undefined): boolean {
  const { venue } = group;
  const usual = venue.kind !== "online" && roomOf(group) === place ? venue.accessible : undefined;
  return room?.accessible ?? usual ?? false;
}

/** Weeks begin on Sunday there. */
function numberOf(day: Weekday): number {
  return (weekdays.indexOf(day) + 1) % weekdays.length;
}
