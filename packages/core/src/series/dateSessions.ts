import { err, ok, type Result } from "neverthrow";
import {
  assert,
  type EpochDay,
  epochDay,
  instantOf,
  localDateOf,
  minuteInMilliseconds,
  minutesOfDay,
  momentOf,
  orThrow,
} from "../kernel/index.js";
import { FailureError } from "../problem/index.js";
import { checkSeries } from "./checkSeries.js";
import { onwardsIn, placeInRhythm, type Terms, termsOf } from "./onwards.js";
import { holidayOn, type PlacedSlots, placeSlots, type Slot } from "./placeSlots.js";
import type { DatedSession, Series, SeriesProblem, SessionChange } from "./series.js";
import { beginsOn, occursFrom } from "./walkRhythm.js";

/**
 * Dates every session of a series, in order of time; those that are cancelled or
 * postponed keep their place among them. Local time is
 * the truth: a session stays at 18.00 when the clocks change, and its instants follow.
 *
 * Errors, all at once: `time-in-gap`, `unknown-session`, `off-rhythm`, `no-sessions`.
 *
 * @example
 * ```ts
 * import { dateSessions, finnishHolidays, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 *
 * const { schedule } = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", count: 3 },
 * }));
 * const sessions = dateSessions({ ...schedule, calendar: finnishHolidays, changes: {} })._unsafeUnwrap();
 * sessions.map(({ start }) => start); // => ["2027-03-02T16:00:00Z", "2027-03-16T16:00:00Z", "2027-03-30T15:00:00Z"]
 * ```
 */
export function dateSessions(series: Series): Result<readonly DatedSession[], readonly SeriesProblem[]> {
  checkSeries(series);
  const [first] = series.rhythm;
  const start = epochDay(series.start);
  if (!beginsOn(first, start)) {
    return err([{ code: "off-rhythm", nearest: localDateOf(occursFrom(start, first)) }]);
  }
  const places = placeSlots(series);
  const { slots } = places;
  const problems: SeriesProblem[] = [...unknownSessions(series, places), ...weekdayProblems(series)];
  if (slots.length === 0 || (series.extent.kind === "count" && slots.length < series.extent.count)) {
    problems.push({ code: "no-sessions" });
  }
  const placed: Placed[] = [];
  for (const session of sessionsOf(series, slots)) {
    const { key, day, local } = session;
    const from = momentOf(series.timeZone, day, minutesOfDay(local.time));
    if (from === undefined) problems.push({ code: "time-in-gap", key, local });
    else placed.push({ session, from });
  }
  if (problems.length > 0) return err(problems);
  placed.sort((a, b) => a.from - b.from || (a.session.key < b.session.key ? -1 : 1));
  const of = series.extent.kind === "ongoing" ? undefined : placed.length;
  return ok(placed.map((each, index) => dated(series, each, index + 1, of)));
}

/**
 * `dateSessions` for those who would rather catch.
 *
 * @throws FailureError with all `SeriesProblem`s
 * @example
 * ```ts
 * import { dateSessionsOrThrow, finnishHolidays, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 *
 * const { schedule } = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", count: 3 },
 * }));
 * dateSessionsOrThrow({ ...schedule, calendar: finnishHolidays, changes: {} }).length; // => 3
 * ```
 */
export function dateSessionsOrThrow(series: Series): readonly DatedSession[] {
  return orThrow(dateSessions(series), (problems) => new FailureError(problems));
}

interface Undated extends Pick<DatedSession, "key" | "local" | "status" | "movedFrom" | "duration" | "place"> {
  /** The day of `local`. */
  readonly day: EpochDay;
}

interface Placed {
  readonly session: Undated;
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
}

function sessionsOf(series: Series, slots: readonly Slot[]): readonly Undated[] {
  const { changes } = series;
  const inRhythm = slots.map((slot) => changed(slot, changes[slot.key] ?? unchanged));
  const added = Object.entries(changes).filter(([, change]) => change.added !== undefined);
  if (added.length === 0) return inRhythm;
  return [...inRhythm, ...added.map(([key, change]) => addedSession(key, change, termsOn(series, slots)))];
}

const unchanged: SessionChange = {};

function changed({ key, day, terms, isOpen }: Slot, change: SessionChange): Undated {
  const { moved } = change;
  const { time, duration, place } = terms;
  const usual = { date: localDateOf(day), time };
  // One that was given a day of its own waits for none.
  const waits = isOpen && moved?.date === undefined;
  const status = notHeld(change) ?? (waits ? "postponed" : undefined);
  if (moved === undefined) return { key, day, local: usual, duration, place, status: status ?? "scheduled" };
  const local = { date: moved.date ?? usual.date, time: moved.time ?? time };
  const heldOn = moved.date === undefined ? day : epochDay(moved.date);
  return { key, day: heldOn, local, duration, place, status: status ?? "moved", movedFrom: usual };
}

function addedSession(key: string, change: SessionChange, termsAt: (day: EpochDay) => Terms): Undated {
  const { added } = change;
  assert(added, "only an added session is dated as one");
  const day = epochDay(added.date);
  const { time, duration, place } = termsAt(day);
  const local = { date: added.date, time: added.time ?? time };
  return { key, day, local, duration, place, status: notHeld(change) ?? "added" };
}

/** What holds on a day that is none of the rhythm's: what held at the session before it. */
function termsOn(series: Series, slots: readonly Slot[]): (day: EpochDay) => Terms {
  return (day) => slots.findLast((slot) => slot.day <= day)?.terms ?? termsOf(series, [])(0);
}

function notHeld({ cancelled, postponed }: SessionChange): "cancelled" | "postponed" | undefined {
  if (cancelled === true) return "cancelled";
  return postponed === true ? "postponed" : undefined;
}

function dated(series: Series, { session, from }: Placed, number: number, of: number | undefined): DatedSession {
  const { key, local, duration, place, status, movedFrom } = session;
  return {
    key,
    number,
    of,
    local,
    start: instantOf(from),
    end: instantOf(from + duration * minuteInMilliseconds),
    duration,
    place,
    status,
    movedFrom,
    holiday: holidayOn(series.calendar, local.date),
  };
}

/** Changes to sessions that are not there. A session beyond the horizon of a group without an end is only not dated yet. */
function unknownSessions({ changes, extent }: Series, { slots, dropped }: PlacedSlots): SeriesProblem[] {
  if (Object.keys(changes).length === 0) return [];
  const keys = slots.map((slot) => slot.key);
  const known = new Set(keys);
  // The last one on which the rhythm falls at all, even if in vain.
  const lastPlace = Math.max(...[slots, dropped].map((each) => placeInRhythm(each.at(-1)?.key ?? "s0")));
  return Object.keys(changes)
    .filter((key) => !known.has(key) && changes[key]?.added === undefined)
    .filter((key) => !(saysOnlyOnwards(changes[key]) && dropped.some((slot) => slot.key === key)))
    .filter((key) => !(extent.kind === "ongoing" && /^s[1-9]/.test(key) && Number(key.slice(1)) > lastPlace))
    .map((key) => {
      const place = dropped.find((slot) => slot.key === key);
      return { code: "unknown-session", key, keys, ...(place && { dropped: localDateOf(place.day) }) };
    });
}

/** What is otherwise from a session on stands, also when that session itself is skipped. */
function saysOnlyOnwards(change: SessionChange | undefined): boolean {
  return Object.entries(change ?? {}).every(([part, said]) => part === "onwards" || said === undefined);
}

/** Where another weekday is to hold from some session on, the rhythm has one weekday. */
function weekdayProblems({ rhythm, changes }: Series): SeriesProblem[] {
  const hasOne = rhythm.every(
    (phase) => phase.kind === "monthly-by-weekday" || (phase.kind === "weekly" && (phase.weekdays ?? []).length <= 1),
  );
  if (hasOne) return [];
  return onwardsIn(changes)
    .filter(({ weekday }) => weekday !== undefined)
    .map(({ session }) => ({ code: "no-single-weekday", key: session }));
}
