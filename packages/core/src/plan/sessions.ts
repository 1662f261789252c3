import * as z from "zod/mini";
import { weekdays } from "../kernel/index.js";
import { agenda } from "./agenda.js";
import {
  across,
  atMost,
  described,
  line,
  lines,
  localDate,
  localTime,
  madeWhenRead,
  matching,
  type OurIssue,
  optional,
  personId,
  whole,
} from "./fields.js";
import { durationLeast, durationMost } from "./scheduleTerms.js";

const moved = described(
  madeWhenRead(() => ({ date: optional(localDate), time: optional(localTime) }), across(movesSomething)),
  "Another date or time than the rhythm gives.",
  { minProperties: 1 },
);

const onwards = described(
  madeWhenRead(
    () => ({
      weekday: optional(z.enum(weekdays), "On which weekday the group meets, where the rhythm has one weekday."),
      time: optional(localTime, "When sessions begin, on the wall clock."),
      duration: optional(whole(durationLeast, durationMost), "A session's length in minutes."),
      place: optional(line(200), "Where the group meets; not for online groups."),
    }),
    across(saysSomething),
  ),
  "What is otherwise from this session on, for it and for all that follow, until a later one says otherwise.",
  { minProperties: 1 },
);

const sessionKey = matching("key", "^[a-z0-9][a-z0-9-]{0,31}$");

const summary = madeWhenRead(
  () => ({
    heldOn: optional(localDate),
    notHeld: optional(
      z.boolean(),
      "The group did not meet, though nobody had called the session off. Then nobody is counted.",
    ),
    participants: optional(whole(0, 10_000), "How many came. Only the number. Needed where the group met."),
    registered: optional(whole(1, 10_000), "How many had registered for it, where one registers. Only the number."),
    theme: optional(line(200)),
    observations: optional(lines(5000)),
    ideas: optional(lines(5000)),
    wishes: optional(atMost(100, line(200))),
  }),
  across(countsOrDidNotMeet),
);

const sessionPlan = madeWhenRead(() => ({
  theme: optional(line(200), "What the session is about."),
  themeBy: optional(z.enum(["facilitators", "participants"]), "participants: the theme is left for their wishes."),
  cancelled: optional(z.boolean(), "The session is not held. Its place in the series stays."),
  postponed: optional(z.boolean(), "The session is held later, on a day that is not known yet."),
  moved: optional(moved),
  onwards: optional(onwards),
  added: optional(
    z.strictObject({ date: localDate, time: optional(localTime) }),
    "A session outside the rhythm, under a key of your own.",
  ),
  agenda: optional(agenda(), "This session's own agenda; else the group's, else the format's usual one."),
  facilitators: optional(atMost(50, personId), "Who leads this session, by id; else all facilitators."),
  summary: optional(summary, "What the facilitators wrote down after the session; nobody's name."),
}));

/** What is decided or recorded of single sessions, by key. */
export const sessions = () =>
  optional(
    z.record(sessionKey, sessionPlan).check(across(keysOfTheirOwn)),
    "What is decided of single sessions, by key: s1, s2 … in the rhythm.",
  );

function movesSomething(to: { date?: unknown; time?: unknown }): OurIssue[] {
  return to.date === undefined && to.time === undefined ? [{ problem: "missing", data: {}, at: ["date"] }] : [];
}

function saysSomething(said: Readonly<Record<string, unknown>>): OurIssue[] {
  const isSilent = Object.values(said).every((value) => value === undefined);
  return isSilent ? [{ problem: "missing", data: {}, at: ["time"] }] : [];
}

/** Either it is said how many came, or that the group did not meet: a zero would be a session to which nobody came. */
function countsOrDidNotMeet({ notHeld, participants }: { notHeld?: unknown; participants?: unknown }): OurIssue[] {
  if (notHeld !== true)
    return participants === undefined ? [{ problem: "missing", data: {}, at: ["participants"] }] : [];
  return participants === undefined
    ? []
    : [{ problem: "only-one-of", data: { keys: ["notHeld", "participants"] }, at: ["participants"] }];
}

/**
 * Keys like `s3` belong to the rhythm; an added session has one of its own, and is not moved but dated anew. What is not held at
 * all is not held later either.
 */
function keysOfTheirOwn(changes: Readonly<Record<string, unknown>>): OurIssue[] {
  return Object.entries(changes).flatMap(([key, change]): OurIssue[] => {
    const {
      added,
      moved: to,
      onwards: from,
      cancelled,
      postponed,
    } = (change ?? {}) as Readonly<Record<string, unknown>>;
    const isInRhythm = /^s\d+$/.test(key);
    if (added !== undefined && isInRhythm) return [{ problem: "key-of-the-rhythm", data: { key }, at: [key] }];
    if (added === undefined && !isInRhythm) return [{ problem: "unknown-session", data: { key, keys: [] }, at: [key] }];
    if (cancelled === true && postponed === true) {
      return [{ problem: "only-one-of", data: { keys: ["cancelled", "postponed"] }, at: [key, "postponed"] }];
    }
    if (added === undefined) return [];
    const foreign = Object.entries({ moved: to, onwards: from }).flatMap(([part, said]) =>
      said === undefined ? [] : part,
    );
    return foreign.map((part) => ({ problem: "only-one-of", data: { keys: ["added", part] }, at: [key, part] }));
  });
}
