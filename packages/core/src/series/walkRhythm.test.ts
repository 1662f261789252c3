import * as fc from "fast-check";
import { type Options, RRule } from "rrule";
import { describe, expect, it } from "vitest";
import {
  type EpochDay,
  epochDay,
  type LocalDate,
  localDateOf,
  weekdayIndex,
  weekdayOf,
  weekdays,
} from "../kernel/index.js";
import { arbitraries } from "../testing/index.js";
import type { MonthlyByDatePhase, MonthlyByWeekdayPhase, Phase, Rhythm } from "./rhythm.js";
import { walkRhythm } from "./walkRhythm.js";

const start = arbitraries.localDate("2000-01-01", "2150-12-31");
const interval = fc.integer({ min: 1, max: 12 });

const rruleWeekdays = {
  monday: RRule.MO,
  tuesday: RRule.TU,
  wednesday: RRule.WE,
  thursday: RRule.TH,
  friday: RRule.FR,
  saturday: RRule.SA,
  sunday: RRule.SU,
} as const;

function firstDates(from: LocalDate, rhythm: Rhythm, most: number): LocalDate[] {
  const dates: LocalDate[] = [];
  walkRhythm(epochDay(from), rhythm, (day) => {
    if (dates.length === most) return "stop";
    dates.push(localDateOf(day));
    return "counts";
  });
  return dates;
}

function rruleDates(from: LocalDate, options: Partial<Options>, most: number): string[] {
  const rule = new RRule({ ...options, dtstart: new Date(`${from}T00:00:00Z`), count: most });
  return rule.all().map((date) => date.toISOString().slice(0, 10));
}

/** Whether a monthly phase falls on a day, by looking at that day alone. */
function fallsOn(phase: MonthlyByDatePhase | MonthlyByWeekdayPhase, day: EpochDay): boolean {
  const date = new Date(day * 86_400_000);
  const dayOfMonth = date.getUTCDate();
  if (phase.kind === "monthly-by-date") return dayOfMonth === phase.day;
  if (weekdays[weekdayIndex(day)] !== phase.weekday) return false;
  const nextWeek = new Date((day + 7) * 86_400_000);
  return phase.nth === -1 ? nextWeek.getUTCMonth() !== date.getUTCMonth() : Math.ceil(dayOfMonth / 7) === phase.nth;
}

function monthOf(day: EpochDay): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** A phase's days from one of them on, a day at a time. */
function* naiveDays(from: EpochDay, phase: Phase): Generator<EpochDay> {
  if (phase.kind === "weekly") {
    const isDay = (day: EpochDay) => phase.weekdays?.includes(weekdayOf(localDateOf(day))) ?? (day - from) % 7 === 0;
    let first: EpochDay | undefined;
    for (let day = from; ; day += 1) {
      if (!isDay(day)) continue;
      first ??= day;
      if ((weekOf(day) - weekOf(first)) % phase.interval === 0) yield day;
    }
  }
  let first: number | undefined;
  for (let day = from; ; day += 1) {
    if (!fallsOn(phase, day)) continue;
    first ??= monthOf(day);
    if ((monthOf(day) - first) % phase.interval === 0) yield day;
  }
}

/** Weeks since that of 1970, each from its Monday. */
function weekOf(day: EpochDay): number {
  return Math.floor((day + 3) / 7);
}

function naiveDates(from: LocalDate, rhythm: Rhythm, most: number): LocalDate[] {
  const days: EpochDay[] = [];
  let earliest = epochDay(from);
  for (const [index, phase] of rhythm.entries()) {
    for (const day of naiveDays(earliest, phase)) {
      if (days.length === most) return days.map(localDateOf);
      days.push(day);
      const next = rhythm[index + 1];
      if (next === undefined || days.length !== timesUntil(rhythm, index)) continue;
      earliest = day + Math.min(gap(phase), gap(next));
      break;
    }
  }
  return days.map(localDateOf);
}

function timesUntil(rhythm: Rhythm, index: number): number {
  return rhythm.slice(0, index + 1).reduce((sum, phase) => sum + (phase.times ?? 0), 0);
}

function gap(phase: Phase): number {
  if (phase.kind !== "weekly") return 28 * phase.interval;
  if (phase.weekdays === undefined) return 7 * phase.interval;
  // Looked for a day at a time.
  const days: EpochDay[] = [];
  for (const day of naiveDays(0, phase)) {
    if (days.push(day) === 20) break;
  }
  return Math.min(...days.slice(1).map((day, index) => day - (days.at(index) ?? day)));
}

describe("walkRhythm", () => {
  it("weekly is RRule's weekly in floating time", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 52 }), (from, weeks) => {
        const ours = firstDates(from, [{ kind: "weekly", interval: weeks }], 12);
        expect(ours).toEqual(rruleDates(from, { freq: RRule.WEEKLY, interval: weeks }, 12));
      }),
    );
  });

  it("monthly by date is RRule's, months without that day left out", () => {
    fc.assert(
      fc.property(start, interval, (from, months) => {
        const day = Number(from.slice(8));
        const ours = firstDates(from, [{ kind: "monthly-by-date", interval: months, day }], 12);
        expect(ours).toEqual(rruleDates(from, { freq: RRule.MONTHLY, interval: months, bymonthday: day }, 12));
      }),
    );
  });

  it("monthly by weekday is RRule's, months without a fifth one left out", () => {
    fc.assert(
      fc.property(start, interval, (from, months) => {
        const weekday = weekdayOf(from);
        const nth = Math.ceil(Number(from.slice(8)) / 7);
        const ours = firstDates(from, [{ kind: "monthly-by-weekday", interval: months, nth, weekday }], 12);
        const byweekday = rruleWeekdays[weekday].nth(nth);
        expect(ours).toEqual(rruleDates(from, { freq: RRule.MONTHLY, interval: months, byweekday }, 12));
      }),
    );
  });

  it("any rhythm of up to three phases is what one finds by looking at one day after another", () => {
    const begun = start.chain((from) => fc.tuple(fc.constant(from), arbitraries.rhythmFrom(from)));
    fc.assert(
      fc.property(begun, ([from, rhythm]) => {
        expect(firstDates(from, rhythm, 14)).toEqual(naiveDates(from, rhythm, 14));
      }),
    );
  });

  it("a day that does not count takes none of its phase's times", () => {
    const rhythm: Rhythm = [
      { kind: "weekly", interval: 1, times: 2 },
      { kind: "weekly", interval: 2 },
    ];
    const days: string[] = [];
    walkRhythm(epochDay("2027-03-02"), rhythm, (day) => {
      const date = localDateOf(day);
      if (days.push(date) === 5) return "stop";
      return date === "2027-03-09" ? "passed" : "counts";
    });
    expect(days).toEqual(["2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23", "2027-04-06"]);
  });
});

describe("rhythms by name", () => {
  const dates = (from: string, rhythm: Rhythm, most: number) => firstDates(from as LocalDate, rhythm, most);

  it("handbook 4: every two weeks for the first four, then the first Tuesday of the month", () => {
    const rhythm: Rhythm = [
      { kind: "weekly", interval: 2, times: 4 },
      { kind: "monthly-by-weekday", interval: 1, nth: 1, weekday: "tuesday" },
    ];
    expect(dates("2027-03-02", rhythm, 7)).toEqual([
      "2027-03-02",
      "2027-03-16",
      "2027-03-30",
      "2027-04-13",
      "2027-05-04",
      "2027-06-01",
      "2027-07-06",
    ]);
  });

  it("a monthly phase that would come within two weeks of the fourth session begins a month later", () => {
    const rhythm: Rhythm = [
      { kind: "weekly", interval: 2, times: 4 },
      { kind: "monthly-by-weekday", interval: 1, nth: 1, weekday: "tuesday" },
    ];
    expect(dates("2027-02-16", rhythm, 5)).toEqual([
      "2027-02-16",
      "2027-03-02",
      "2027-03-16",
      "2027-03-30",
      "2027-05-04",
    ]);
  });

  it("on the 31st: only months that have one", () => {
    expect(dates("2027-01-31", [{ kind: "monthly-by-date", interval: 1, day: 31 }], 4)).toEqual([
      "2027-01-31",
      "2027-03-31",
      "2027-05-31",
      "2027-07-31",
    ]);
  });

  it("on 29 February every year: only leap years", () => {
    expect(dates("2092-02-29", [{ kind: "monthly-by-date", interval: 12, day: 29 }], 3)).toEqual([
      "2092-02-29",
      "2096-02-29",
      "2104-02-29",
    ]);
  });

  it("on the month's last Thursday, whether that is the fourth or the fifth", () => {
    const rhythm: Rhythm = [{ kind: "monthly-by-weekday", interval: 1, nth: -1, weekday: "thursday" }];
    expect(dates("2027-01-28", rhythm, 4)).toEqual(["2027-01-28", "2027-02-25", "2027-03-25", "2027-04-29"]);
  });
});
