import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  daysBetween,
  epochDay,
  type Instant,
  type LocalDate,
  localDateOf,
  type Weekday,
  weekdays,
} from "../kernel/index.js";
import { arbitraries } from "../testing/index.js";
import { gapsInDays } from "./gapsInDays.js";
import { intervalInWeeks } from "./intervalInWeeks.js";
import type { Phase, Rhythm } from "./rhythm.js";
import type { DatedSession } from "./series.js";
import { unevenGaps } from "./unevenGaps.js";
import { walkRhythm } from "./walkRhythm.js";

const start = arbitraries.localDate("2000-01-01", "2150-12-31");
const onAnyDays = fc.record({
  kind: fc.constant("weekly" as const),
  interval: fc.integer({ min: 1, max: 6 }),
  weekdays: fc
    .subarray<Weekday>([...weekdays], { minLength: 1 })
    .chain((days) => fc.shuffledSubarray(days, { minLength: days.length })),
});

function daysOf(from: LocalDate, phase: Phase, most: number): readonly number[] {
  const days: number[] = [];
  walkRhythm(epochDay(from), [phase], (day) => {
    days.push(day);
    return days.length === most ? "stop" : "counts";
  });
  return days;
}

function sessionOn(date: LocalDate): DatedSession {
  const [start, end] = [`${date}T16:00:00Z`, `${date}T18:00:00Z`] as [Instant, Instant];
  return { key: "s1", number: 1, local: { date, time: "18:00" }, start, end, duration: 120, status: "scheduled" };
}

describe("the days between two sessions of a phase", () => {
  it("are those that a weekly one has, the fewest and the most", () => {
    fc.assert(
      fc.property(start, onAnyDays, (from, phase) => {
        const days = daysOf(from, phase, 3 * phase.weekdays.length + 1);
        const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
        expect(gapsInDays(phase)).toEqual({ least: Math.min(...gaps), most: Math.max(...gaps) });
        // Whichever weekday it begins on.
        const { interval } = phase;
        expect(gapsInDays({ kind: "weekly", interval })).toEqual({ least: 7 * interval, most: 7 * interval });
      }),
    );
  });

  it("of a monthly one lie within what months have", () => {
    const monthly = fc.record({
      kind: fc.constant("monthly-by-weekday" as const),
      interval: fc.constant(1),
      nth: fc.constantFrom(1, 2, 3, 4, -1),
      weekday: fc.constantFrom(...weekdays),
    });
    const byDate = fc.record({
      kind: fc.constant("monthly-by-date" as const),
      interval: fc.constant(1),
      day: fc.integer({ min: 1, max: 28 }),
    });
    for (const [phases, longest] of [
      [monthly, 35],
      [byDate, 31],
    ] as const) {
      fc.assert(
        fc.property(start, phases as fc.Arbitrary<Phase>, (from, phase) => {
          const days = daysOf(from, phase, 60);
          const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
          const found = { least: Math.min(...gaps), most: Math.max(...gaps) };
          expect(found).toEqual({ least: 28, most: longest });
          expect(gapsInDays(phase)).toEqual(found);
          expect(gapsInDays({ ...phase, interval: 3 })).toEqual({ least: 3 * 28, most: 3 * longest });
        }),
      );
    }
  });
});

test.each<[number, Phase]>([
  [2, { kind: "weekly", interval: 2 }],
  [2, { kind: "weekly", interval: 2, weekdays: ["friday"] }],
  [0.5, { kind: "weekly", interval: 1, weekdays: ["monday", "thursday"] }],
  [4, { kind: "monthly-by-date", interval: 1, day: 2 }],
  [12, { kind: "monthly-by-weekday", interval: 3, nth: 1, weekday: "tuesday" }],
])("%d weeks lie between sessions of %j", (weeks, phase) => {
  expect(intervalInWeeks(phase)).toBe(weeks);
});

describe("a pause longer than people are used to", () => {
  const rhythm: Rhythm = [
    { kind: "weekly", interval: 1, times: 2 },
    { kind: "weekly", interval: 2 },
  ];

  it("is over so many times the longest interval of any phase", () => {
    fc.assert(
      fc.property(start, fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }), (from, steps) => {
        const days = [epochDay(from)];
        for (const step of steps) days.push((days.at(-1) ?? 0) + step);
        const dates = days.map(localDateOf);
        const found = unevenGaps(dates.map(sessionOn), rhythm, 2);
        expect(found.map(({ days: gone }) => gone)).toEqual(steps.filter((step) => step > 28));
        for (const { before, after, days: gone, most } of found) {
          expect([daysBetween(before.local.date, after.local.date), most]).toEqual([gone, 28]);
          expect(dates.indexOf(after.local.date)).toBe(dates.indexOf(before.local.date) + 1);
        }
      }),
    );
  });
});
