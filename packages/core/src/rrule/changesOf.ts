import type ICAL from "ical.js";
import { err, ok, type Result } from "neverthrow";
import { type EpochDay, epochDay, type LocalDate, localDateOf, minutesOfDay } from "../kernel/index.js";
import { durationLeast } from "../plan/index.js";
import {
  type DatedSession,
  dateSessions,
  type Extent,
  finnishHolidays,
  type Onwards,
  type Series,
  type SessionChange,
} from "../series/index.js";
import { durationOf } from "./durationOf.js";
import type { Changes, Clock, ImportedSchedule } from "./importedSchedule.js";
import { onwardsOf, shiftAt, shiftedSchedule } from "./onwardsOf.js";
import type { RRuleProblem } from "./problems.js";
import type { CalendarSeries } from "./seriesIn.js";
import { timeOf, timesOf } from "./timeOf.js";
import { writtenClock } from "./zoneOf.js";

interface Situation {
  readonly schedule: ImportedSchedule;
  /** The days on which the calendar has a session by its rule. */
  readonly days: readonly EpochDay[];
  readonly clock: Clock;
  readonly series: CalendarSeries;
  readonly isUtc: boolean;
  readonly duration: number | undefined;
}

/** What is decided of single sessions, by the keys that a plan gives them; only where its dates are those of the calendar. */
export function changesOf(situation: Situation): Result<Changes, RRuleProblem> {
  const { series, clock } = situation;
  const dated = datedBy(situation);
  if (dated === undefined) {
    return err(
      series.instead.some(isForAllThatFollow) ? { code: "not-carried", part: "following" } : { code: "other-dates" },
    );
  }
  const held = heldBy(situation, dated);
  if (held === undefined) return err({ code: "not-carried", part: "following" });
  const { schedule, onwards, byKey } = held;
  const byDate = new Map(dated.map(({ key, local }) => [local.date, byKey.get(key)]));
  const singles = inOrderOfRevision(series).filter((event) => !isForAllThatFollow(event));
  const sessions: Record<string, SessionChange> = Object.fromEntries(
    Object.entries(onwards).map(([key, said]) => [key, { onwards: said }]),
  );
  let lengths = 0;
  for (const event of singles) {
    const session = standsInFor(event, byDate, clock);
    if (session === undefined) return err({ code: "other-dates" });
    const { key } = session;
    const { onwards: said } = sessions[key] ?? {};
    const change = { ...(said && { onwards: said }), ...changeOf(event, session, clock) };
    if (Object.keys(change).length === 0) delete sessions[key];
    else sessions[key] = change;
    const usual = Object.keys(onwards).length === 0 ? situation.duration : session.duration;
    if (!isCancelled(event) && durationOf(event, clock) !== usual) lengths += 1;
  }
  return ok({ schedule, sessions: { ...sessions, ...addedIn(situation) }, lengths });
}

interface Held {
  readonly schedule: ImportedSchedule;
  readonly onwards: Readonly<Record<string, Onwards>>;
  /** The sessions as they are held where nothing is decided of single ones. */
  readonly byKey: ReadonlyMap<string, DatedSession>;
}

/**
 * What is otherwise from some session on; nothing where a plan's sessions would not be held just when the calendar's are. Whoever reads
 * `RANGE=THISANDFUTURE` (RFC 5545, 3.2.13) holds all that follow as much later or earlier, and as long, as that one.
 */
function heldBy(situation: Situation, dated: readonly DatedSession[]): Held | undefined {
  const { series, schedule, days, clock, isUtc } = situation;
  const events = inOrderOfRevision(series).filter(isForAllThatFollow);
  const byKey = (all: readonly DatedSession[]) => new Map(all.map((session) => [session.key, session]));
  if (events.length === 0) return { schedule, onwards: {}, byKey: byKey(dated) };
  if (isUtc || situation.duration === undefined || events.some(isCancelled) || series.main.hasProperty("rdate")) {
    return undefined;
  }
  const byDay = new Map(dated.map((session) => [epochDay(session.local.date), session]));
  const found = onwardsOf(events, { schedule, duration: situation.duration, clock, byDay });
  if (found === undefined) return undefined;
  const { shifts, onwards } = found;
  const shifted = shiftedSchedule(schedule, shifts, days.at(-1) ?? epochDay(schedule.start));
  const last = localDateOf(Math.max(...days.map((day) => day + (shiftAt(shifts, day)?.days ?? 0))));
  const changes = Object.fromEntries(Object.entries(onwards).map(([key, said]) => [key, { onwards: said }]));
  const moved = seriesOf(shifted, last, changes);
  if (moved === undefined) return undefined;
  const sessions = byKey(dateSessions(moved).unwrapOr([]));
  const isAsTheCalendar = [...byDay].every(([day, { key, local, duration }]) => {
    const shift = shiftAt(shifts, day);
    const session = sessions.get(key);
    return (
      session !== undefined &&
      epochDay(session.local.date) === day + (shift?.days ?? 0) &&
      minutesOfDay(session.local.time) === (shift?.time ?? minutesOfDay(local.time)) &&
      session.duration === (shift?.duration ?? duration)
    );
  });
  const isWhole = sessions.size === dated.length || schedule.ongoing === true;
  return isAsTheCalendar && isWhole ? { schedule: shifted, onwards, byKey: sessions } : undefined;
}

function isForAllThatFollow(event: ICAL.Component): boolean {
  return event.getFirstProperty("recurrence-id")?.getFirstParameter("range") !== undefined;
}

function isCancelled(event: ICAL.Component): boolean {
  return `${event.getFirstPropertyValue("status") ?? ""}`.toUpperCase() === "CANCELLED";
}

/** The session of the rule for which an event stands. */
function standsInFor(event: ICAL.Component, byDate: ReadonlyMap<LocalDate, DatedSession | undefined>, clock: Clock) {
  const original = timeOf(event, "recurrence-id");
  return original === undefined ? undefined : byDate.get(writtenClock(clock(original)).date);
}

/** Nothing where it is as the rule has it. */
function changeOf(event: ICAL.Component, { local }: DatedSession, clock: Clock): SessionChange | undefined {
  if (isCancelled(event)) return { cancelled: true };
  const now = timeOf(event, "dtstart");
  if (now?.time === undefined) return undefined;
  const { date, time } = writtenClock(clock(now));
  const moved = { ...(date !== local.date && { date }), ...(time !== local.time && { time }) };
  return Object.keys(moved).length > 0 ? { moved } : undefined;
}

/** Dates that stand beside the rule. */
function addedIn({ schedule, days, series, clock }: Situation): Readonly<Record<string, SessionChange>> {
  const added = timesOf(series.main, "rdate")
    .map((moment) => writtenClock(clock(moment)))
    .filter(({ date, time }) => time !== schedule.time || !days.includes(epochDay(date)));
  return Object.fromEntries(
    added.map(({ date, time }, place) => [
      `extra-${place + 1}`,
      { added: { date, ...(time !== schedule.time && { time }) } },
    ]),
  );
}

/** The latest word on a session last. */
function inOrderOfRevision({ instead }: CalendarSeries) {
  const revision = (event: (typeof instead)[number]) => Number(event.getFirstPropertyValue("sequence") ?? 0);
  return instead.toSorted((one, other) => revision(one) - revision(other));
}

/** The sessions as a plan dates them; nothing where they are not the calendar's. */
function datedBy({ schedule, days, isUtc }: Situation): readonly DatedSession[] | undefined {
  const series = seriesOf(schedule, localDateOf(days.at(-1) ?? epochDay(schedule.start)), {});
  if (series === undefined) return undefined;
  const dated = dateSessions(series).unwrapOr(undefined);
  const isSame =
    dated?.length === days.length && dated.every(({ local }, place) => epochDay(local.date) === days[place]);
  const clockOf = ({ start }: DatedSession) => start.slice("yyyy-mm-dd".length);
  const [first] = dated ?? [];
  const keepsTime =
    first === undefined || !isUtc || dated?.every((session) => clockOf(session) === clockOf(first)) === true;
  return isSame && keepsTime ? dated : undefined;
}

function seriesOf(schedule: ImportedSchedule, last: LocalDate, changes: Series["changes"]): Series | undefined {
  const { rhythm, count, until, skip = [], duration = durationLeast } = schedule;
  if (rhythm === undefined) return undefined;
  const extent = extentOf({ count, until }, last);
  return {
    ...schedule,
    ...{ duration, rhythm, extent, skip, changes },
    breaks: [],
    holidays: "flag",
    calendar: finnishHolidays,
  };
}

function extentOf({ count, until }: Pick<ImportedSchedule, "count" | "until">, last: LocalDate): Extent {
  if (count !== undefined) return { kind: "count", count };
  return until === undefined ? { kind: "ongoing", horizon: last } : { kind: "until", until };
}
