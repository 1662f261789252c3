import ICAL from "ical.js";
import { err, ok, type Result } from "neverthrow";
import { type EpochDay, epochDay, type LocalDate, type LocalTime, type TimeZone } from "../kernel/index.js";
import { sessionsMost } from "../plan/index.js";
import type { Phase } from "../series/index.js";
import { changesOf } from "./changesOf.js";
import { durationOf } from "./durationOf.js";
import type { Changes, Clock, ImportedSchedule, ImportedSeries } from "./importedSchedule.js";
import { leftOut } from "./leftOut.js";
import { RRule } from "./library.js";
import { optionsOf } from "./optionsOf.js";
import type { RRuleProblem } from "./problems.js";
import { rhythmOf } from "./rhythmOf.js";
import type { CalendarSeries } from "./seriesIn.js";
import { timeOf, timesOf } from "./timeOf.js";
import { titleOf } from "./titleOf.js";
import type { WrittenMoment } from "./writtenMoment.js";
import { onWallClock, writtenClock, zoneOf } from "./zoneOf.js";

/** A series as a plan says it, its dates held to those of the calendar. */
export function importedSeries(series: CalendarSeries, usual: TimeZone): Result<ImportedSeries, RRuleProblem> {
  const start = timeOf(series.main, "dtstart");
  if (start === undefined) return err({ code: "no-start" });
  if (start.time === undefined) return err({ code: "all-day" });
  const timeZone = zoneOf(start, usual);
  if (timeZone === undefined) return err({ code: "unknown-zone" });
  const imported = inZone(series, start, timeZone);
  // What keeps to universal time moves on the wall clock when the clocks change.
  return imported.isErr() && imported.error.code === "other-dates" && start.isUtc
    ? inZone(series, start, "UTC" as TimeZone)
    : imported;
}

function inZone(
  series: CalendarSeries,
  start: WrittenMoment,
  timeZone: TimeZone,
): Result<ImportedSeries, RRuleProblem> {
  const { main } = series;
  const clock = (moment: WrittenMoment) => onWallClock(moment, timeZone);
  const first = clock(start);
  const duration = durationOf(main, clock);
  const base: Imported = { ...writtenStart(first), timeZone, ...(duration !== undefined && { duration }) };
  const [rule, another] = main.getAllProperties("rrule").map((property) => property.getFirstValue() as unknown);
  const title = titleOf(main.getFirstPropertyValue("summary"));
  const told = (schedule: ImportedSchedule, { sessions, lengths }: Omit<Changes, "schedule">): ImportedSeries => ({
    isSingle: rule === undefined,
    ...(title !== undefined && { title }),
    schedule,
    sessions,
    left: leftOut(series, lengths),
  });
  if (another !== undefined) return err({ code: "not-carried", part: "several-days" });
  if (rule === undefined) {
    return main.hasProperty("rdate") ? err({ code: "not-carried", part: "several-days" }) : ok(told(base, noChanges));
  }
  if (!(rule instanceof ICAL.Recur)) return err({ code: "not-a-calendar" });
  return rhythmOf(rule, first.day, dayOfMonth(base.start)).andThen((phase) => {
    const recurring: Recurring = { base, phase, rule, first, clock, series };
    return scheduleOf(recurring).andThen(({ schedule, days }) =>
      changesOf({ schedule, days, clock, series, isUtc: start.isUtc, duration }).map((changes) =>
        told(changes.schedule, changes),
      ),
    );
  });
}

const noChanges = { sessions: {}, lengths: 0 };

function writtenStart(first: { readonly day: EpochDay; readonly minute: number }) {
  const { date: start, time } = writtenClock(first);
  return { start, time };
}

function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(-"dd".length));
}

type Imported = Omit<ImportedSchedule, "rhythm" | "count" | "until" | "ongoing" | "holidays" | "skip">;

interface Recurring {
  readonly base: Imported;
  readonly phase: Phase;
  readonly rule: ICAL.Recur;
  readonly first: { readonly day: EpochDay; readonly minute: number };
  readonly clock: Clock;
  readonly series: CalendarSeries;
}

/** A schedule, and the days on which the calendar has a session by its rule. */
interface Scheduled {
  readonly schedule: ImportedSchedule;
  readonly days: readonly EpochDay[];
}

/** How the series goes on and ends; a date of the rule that is excluded is skipped. */
function scheduleOf({ base, phase, rule, first, clock, series: { main } }: Recurring): Result<Scheduled, RRuleProblem> {
  const last = untilOf(rule, first.minute, clock);
  const slots = slotsOf(phase, first.day, rule.count ?? undefined, last);
  if ((rule.count ?? 0) > sessionsMost || (last !== undefined && slots.length > sessionsMost)) {
    return err({ code: "too-long", most: sessionsMost });
  }
  const isOpen = rule.count === null && last === undefined;
  const excluded = new Set(timesOf(main, "exdate").map((moment) => clock(moment).day));
  const skip = slots.filter((day) => excluded.has(day)).map((day) => writtenClock({ day, minute: 0 }).date);
  const held = slots.length - skip.length;
  if (held < 1) return err({ code: "other-dates" });
  const ending = last === undefined ? { count: held } : { until: writtenClock({ day: last, minute: 0 }).date };
  const extent = isOpen ? ({ ongoing: true } as const) : ending;
  const schedule = { ...base, rhythm: [phase], ...extent, holidays: "flag", ...(skip.length > 0 && { skip }) } as const;
  return ok({ schedule, days: slots.filter((day) => !excluded.has(day)) });
}

/** The last day on which a session may begin. */
function untilOf({ until }: ICAL.Recur, minute: number, clock: Clock): EpochDay | undefined {
  if (!(until instanceof ICAL.Time)) return undefined;
  const [date = "", time] = until.toString().split("T");
  if (time === undefined) return epochDay(date as LocalDate);
  const at = clock({
    date: date as LocalDate,
    time: time.slice(0, "hh:mm".length) as LocalTime,
    isUtc: time.endsWith("Z"),
    zone: undefined,
  });
  return at.minute >= minute ? at.day : at.day - 1;
}

/** The days of the rule by itself, as rrule knows them, one more than any plan may have at most. */
function slotsOf(
  phase: Phase,
  first: EpochDay,
  count: number | undefined,
  last: EpochDay | undefined,
): readonly EpochDay[] {
  const midnight = (day: EpochDay) => new Date(`${writtenClock({ day, minute: 0 }).date}T00:00:00Z`);
  const rule = new RRule({
    ...optionsOf(phase),
    dtstart: midnight(first),
    count: Math.min(count ?? sessionsMost + 1, sessionsMost + 1),
    ...(last !== undefined && { until: midnight(last) }),
  });
  return rule.all().map((date) => epochDay(date.toISOString().slice(0, "yyyy-mm-dd".length) as LocalDate));
}
