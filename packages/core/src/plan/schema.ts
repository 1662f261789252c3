import * as z from "zod";
import { isLocalDate, type LocalDate, languages, weekdays } from "../kernel/index.js";
import {
  across,
  domain,
  email,
  form,
  httpsAddress,
  id,
  instant,
  line,
  lines,
  localDate,
  localTime,
  type OurIssue,
  timeZone,
  whole,
} from "./fields.js";

/** The plan's schema version that this release reads and writes. */
export const schemaVersion = 1;

/** Where the JSON Schema of plans is found, for editors; it changes only with the schema version. */
export const planSchemaId = "https://unpkg.com/@piiri/core/schemas/plan-1.schema.json";

const count = whole(1, 500).meta({ description: "How many sessions there are in all." });

const timesInPhase = whole(1, 500)
  .optional()
  .meta({ description: "Sessions in this phase; the last phase has none and goes on." });

const phase = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("weekly"),
    interval: whole(1, 52).meta({ description: "Weeks from one session to the next." }),
    times: timesInPhase,
  }),
  z.strictObject({
    kind: z.literal("monthly-by-date"),
    interval: whole(1, 12).meta({ description: "Months from one session to the next." }),
    day: whole(1, 31).meta({ description: "Day of the month; a month without it is left out." }),
    times: timesInPhase,
  }),
  z.strictObject({
    kind: z.literal("monthly-by-weekday"),
    interval: whole(1, 12).meta({ description: "Months from one session to the next." }),
    nth: z.literal([1, 2, 3, 4, 5, -1]).meta({ description: "Which of the month's weekdays; -1 is the last." }),
    weekday: z.enum(weekdays),
    times: timesInPhase,
  }),
]);

type PhaseLike = { readonly times?: number };

const rhythm = z
  .tuple([phase], phase)
  .check(across(phasesEnd))
  .meta({ description: "How often the group meets, one phase after another." });

const pause = z
  .strictObject({ from: localDate, to: localDate })
  .check(across(({ from, to }) => endsBefore(from, to)))
  .meta({ description: "A pause; both dates belong to it. The rhythm goes on as if there had been none." });

const beginning = {
  start: localDate.meta({ description: "The first session's date." }),
  time: localTime.meta({ description: "When sessions begin, on the wall clock." }),
  timeZone: timeZone.optional().meta({ description: "IANA name; the profile's unless given." }),
  duration: whole(15, 720).optional().meta({ description: "A session's length in minutes." }),
};

const seriesSchedule = z
  .strictObject({
    ...beginning,
    rhythm: rhythm.optional(),
    count: count.optional(),
    until: localDate.optional().meta({ description: "The last date on which there may be a session." }),
    ongoing: z.literal(true).optional().meta({ description: "The group has no end." }),
    holidays: z
      .enum(["skip", "flag"])
      .optional()
      .meta({ description: "skip: the rhythm passes over holidays; flag: the date stays and the review tells." }),
    skip: z.array(localDate).max(200).optional().meta({ description: "Dates on which there is no session." }),
    breaks: z.array(pause).max(50).optional(),
  })
  .check(across(oneExtent), across(untilAfterStart))
  .meta({ description: "When the group meets." });

const eventSchedule = z.strictObject(beginning).meta({ description: "When the event is held." });

const theme = line(200).optional().meta({ description: "What the session is about." });
const cancelled = z
  .boolean()
  .optional()
  .meta({ description: "The session is not held. Its place in the series stays." });
const moved = z
  .strictObject({ date: localDate.optional(), time: localTime.optional() })
  .check(across(movesSomething))
  .optional()
  .meta({ description: "Another date or time than the rhythm gives.", minProperties: 1 });

const keyPattern = "^[a-z0-9][a-z0-9-]{0,31}$";
const keyExpression = new RegExp(keyPattern);
const sessionKey = form("key", (value) => keyExpression.test(value), { pattern: keyPattern });

const sessionPlan = z.strictObject({
  theme,
  cancelled,
  moved,
  added: z
    .strictObject({ date: localDate, time: localTime.optional() })
    .optional()
    .meta({ description: "A session outside the rhythm, under a key of your own." }),
});

const sessions = z
  .record(sessionKey, sessionPlan)
  .check(across(keysOfTheirOwn))
  .optional()
  .meta({ description: "What is decided of single sessions, by key: s1, s2 … in the rhythm." });

const person = z.strictObject({
  id: id.meta({ description: "A short name by which the plan refers to this person." }),
  name: line(100),
  association: line(200).optional(),
  email: email.optional(),
});

const people = z
  .strictObject({
    facilitators: z.array(person).max(50).optional(),
    coordinator: person.optional(),
    contactPerson: person.optional(),
  })
  .check(across(onePersonOneId))
  .optional();

const place = line(200).meta({ description: "The room and its address." });
const venue = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("online") }),
    z.strictObject({ kind: z.literal("in-person"), place: place.optional() }),
    z.strictObject({ kind: z.literal("hybrid"), place: place.optional() }),
  ])
  .optional()
  .meta({ description: "Where the group meets; online unless said otherwise." });

const common = {
  schema: z.literal(schemaVersion).optional().meta({ description: "The version of this form." }),
  id: id.meta({ description: "Chosen once, never changed: calendars know the group by it. Names no condition." }),
  stage: z.enum(["draft", "published"]).optional().meta({ description: "In a draft people may still be missing." }),
  revision: whole(0, 2_147_483_647).optional().meta({ description: "Raised with every change that was published." }),
  revisedAt: instant.optional().meta({ description: "When it was raised, in UTC." }),
  language: z.enum(languages).optional(),
  title: line(200).meta({ description: "For those who may know what the group is about." }),
  publicName: line(100).meta({ description: "A neutral name, seen by strangers: no word of the condition." }),
  description: lines(5000).optional().meta({ description: "What the group is for, in a few sentences." }),
  informationPage: httpsAddress.optional().meta({ description: "The page that links and QR codes lead to." }),
  organiser: z.strictObject({
    name: line(200),
    domain: domain.meta({ description: "Its address on the net, as example.org." }),
    email: email.optional().meta({ description: "For questions and cancellations." }),
  }),
  venue,
  people,
  sessions,
};

const closedGroup = z
  .strictObject({
    format: z.literal("closed-group"),
    ...common,
    membership: z.enum(["closed", "replenished"]).optional(),
    schedule: seriesSchedule,
  })
  .check(across(revisionHasDate));

const openMeetings = z
  .strictObject({
    format: z.literal("open-meetings"),
    ...common,
    membership: z.enum(["open", "replenished"]).optional(),
    schedule: seriesSchedule,
  })
  .check(across(revisionHasDate));

const singleEvent = z
  .strictObject({ format: z.literal("single-event"), ...common, schedule: eventSchedule })
  .check(across(revisionHasDate));

/**
 * What an association writes of a group: a Standard Schema (zod). `parsePlan` is the way to use it that also tells the
 * problems in terms of the domain.
 */
export const planSchema = z.discriminatedUnion("format", [closedGroup, openMeetings, singleEvent]);

function phasesEnd(phases: readonly unknown[]): OurIssue[] {
  return phases.flatMap((one, index): OurIssue[] => {
    const times = (one as PhaseLike | undefined)?.times;
    const isLast = index === phases.length - 1;
    if (!isLast && times === undefined) return [{ problem: "phase-without-times", data: {}, at: [index] }];
    return isLast && times !== undefined ? [{ problem: "last-phase-with-times", data: {}, at: [index, "times"] }] : [];
  });
}

function oneExtent(schedule: { count?: unknown; until?: unknown; ongoing?: unknown }): OurIssue[] {
  const keys = (["count", "until", "ongoing"] as const).filter((key) => schedule[key] !== undefined);
  return keys.length > 1 ? [{ problem: "only-one-of", data: { keys }, at: [keys[1] as string] }] : [];
}

function untilAfterStart({ start, until }: { start: LocalDate; until?: LocalDate | undefined }): OurIssue[] {
  return endsBefore(start, until).map((issue) => ({ ...issue, at: ["until"] }));
}

/** Dates that are none are told of already. */
function endsBefore(from: LocalDate, to: LocalDate | undefined): OurIssue[] {
  const areDates = [from, to].every((date) => typeof date === "string" && isLocalDate(date));
  return areDates && to !== undefined && to < from ? [{ problem: "ends-before-it-begins", data: { from, to } }] : [];
}

function movesSomething(to: { date?: unknown; time?: unknown }): OurIssue[] {
  return to.date === undefined && to.time === undefined ? [{ problem: "missing", data: {}, at: ["date"] }] : [];
}

/** Keys like `s3` belong to the rhythm; an added session has one of its own, and is not moved but dated anew. */
function keysOfTheirOwn(changes: Readonly<Record<string, unknown>>): OurIssue[] {
  return Object.entries(changes).flatMap(([key, change]): OurIssue[] => {
    const { added, moved: to } = (change ?? {}) as { added?: unknown; moved?: unknown };
    const isInRhythm = /^s\d+$/.test(key);
    if (added !== undefined && isInRhythm) return [{ problem: "key-of-the-rhythm", data: { key }, at: [key] }];
    if (added === undefined && !isInRhythm) return [{ problem: "unknown-session", data: { key, keys: [] }, at: [key] }];
    const both = ["added", "moved"];
    return added !== undefined && to !== undefined
      ? [{ problem: "only-one-of", data: { keys: both }, at: [key, "moved"] }]
      : [];
  });
}

function onePersonOneId(all: { facilitators?: unknown }): OurIssue[] {
  const seen = new Set<unknown>();
  const facilitators = Array.isArray(all.facilitators)
    ? (all.facilitators as readonly ({ id?: unknown } | undefined)[])
    : [];
  return facilitators.flatMap((one, index): OurIssue[] => {
    const personId = one?.id;
    if (typeof personId !== "string" || !seen.has(personId)) {
      seen.add(personId);
      return [];
    }
    return [{ problem: "duplicate", data: { value: personId }, at: ["facilitators", index, "id"] }];
  });
}

function revisionHasDate(plan: { revision?: unknown; revisedAt?: unknown }): OurIssue[] {
  if (typeof plan.revision !== "number" || plan.revision === 0 || plan.revisedAt !== undefined) return [];
  return [{ problem: "missing", data: {}, at: ["revisedAt"] }];
}
