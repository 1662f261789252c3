import type ICAL from "ical.js";
import { err, ok, type Result } from "neverthrow";
import { type EpochDay, epochDay, type LocalDate, localDateOf } from "../kernel/index.js";
import { durationLeast } from "../plan/index.js";
import { type DatedSession, dateSessions, type Extent, finnishHolidays, type SessionChange } from "../series/index.js";
import { durationOf } from "./durationOf.js";
import type { Changes, Clock, ImportedSchedule } from "./importedSchedule.js";
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
  const { series, clock, duration } = situation;
  if (series.instead.some(isForAllThatFollow)) return err({ code: "not-carried", part: "following" });
  const dated = datedBy(situation);
  if (dated === undefined) return err({ code: "other-dates" });
  const byDate = new Map(dated.map((session) => [session.local.date, session]));
  const changes = inOrderOfRevision(series).map((event) => ({ event, session: standsInFor(event, byDate, clock) }));
  const sessions: Record<string, SessionChange> = {};
  for (const { event, session } of changes) {
    if (session === undefined) return err({ code: "other-dates" });
    const change = changeOf(event, session, clock);
    if (change === undefined) delete sessions[session.key];
    else sessions[session.key] = change;
  }
  const lengths = series.instead.filter((event) => !isCancelled(event) && durationOf(event, clock) !== duration).length;
  return ok({ sessions: { ...sessions, ...addedIn(situation) }, lengths });
}

function isForAllThatFollow(event: ICAL.Component): boolean {
  return event.getFirstProperty("recurrence-id")?.getFirstParameter("range") !== undefined;
}

function isCancelled(event: ICAL.Component): boolean {
  return `${event.getFirstPropertyValue("status") ?? ""}`.toUpperCase() === "CANCELLED";
}

/** The session of the rule for which an event stands. */
function standsInFor(event: ICAL.Component, byDate: ReadonlyMap<LocalDate, DatedSession>, clock: Clock) {
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
  const { rhythm, count, until, skip = [], duration = durationLeast } = schedule;
  const last = localDateOf(days.at(-1) ?? epochDay(schedule.start));
  const extent = extentOf({ count, until }, last);
  if (rhythm === undefined) return undefined;
  const series = {
    ...schedule,
    duration,
    rhythm,
    extent,
    skip,
    breaks: [],
    holidays: "flag",
    calendar: finnishHolidays,
    changes: {},
  } as const;
  const dated = dateSessions(series).unwrapOr(undefined);
  const isSame =
    dated?.length === days.length && dated.every(({ local }, place) => epochDay(local.date) === days[place]);
  const clockOf = ({ start }: DatedSession) => start.slice("yyyy-mm-dd".length);
  const [first] = dated ?? [];
  const keepsTime =
    first === undefined || !isUtc || dated?.every((session) => clockOf(session) === clockOf(first)) === true;
  return isSame && keepsTime ? dated : undefined;
}

function extentOf({ count, until }: Pick<ImportedSchedule, "count" | "until">, last: LocalDate): Extent {
  if (count !== undefined) return { kind: "count", count };
  return until === undefined ? { kind: "ongoing", horizon: last } : { kind: "until", until };
}
