import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraries } from "../testing/index.js";
import {
  addDays,
  daysBetween,
  epochDay,
  instantOf,
  isInstant,
  isLocalDate,
  isLocalTime,
  type LocalTime,
  lastDate,
  localDateOf,
  millisecondsOf,
  minutesOfDay,
  weekdayIndex,
  weekdayOf,
} from "./index.js";

const date = arbitraries.localDate();

describe("isLocalDate", () => {
  it("accepts every date from 2000 to 2199 and no other text", () => {
    fc.assert(fc.property(date, isLocalDate));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        expect(isLocalDate(text)).toBe(isDateToTemporal(text));
      }),
      { numRuns: 20 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it.each([
    "2027-02-29",
    "2100-02-29",
    "2027-04-31",
    "1999-12-31",
    "2200-01-01",
    "2027-3-2",
    "2027-03-02\n",
    " 2027-03-02",
    "+02027-03-02",
  ])("refuses %j", (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it("accepts the leap day of 2028", () => {
    expect(isLocalDate("2028-02-29")).toBe(true);
  });
});

describe("date arithmetic, against Temporal", () => {
  it("adds days", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const expected = Temporal.PlainDate.from(from).add({ days }).toString();
        fc.pre(isLocalDate(expected));
        expect(addDays(from, days)).toBe(expected);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it("knows the weekday", () => {
    fc.assert(
      fc.property(date, (on) => {
        const expected = Temporal.PlainDate.from(on).dayOfWeek;
        expect(weekdayIndex(epochDay(on))).toBe(expected - 1);
        expect(weekdayOf(on)).toBe(
          ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"][expected - 1],
        );
      }),
    );
  });

  it("counts days since 1970 and back", () => {
    fc.assert(fc.property(date, (on) => localDateOf(epochDay(on)) === on));
    fc.assert(
      fc.property(date, (on) => localDateOf(epochDay(on)) === new Date(`${on}T00:00Z`).toISOString().slice(0, 10)),
    );
    expect(addDays(lastDate, 1)).toBe("2200-01-01");
    expect(weekdayIndex(-4)).toBe(6);
  });
});

describe("isLocalTime", () => {
  it("accepts the 1,440 minutes of a day", () => {
    for (let at = 0; at < 1440; at += 1) {
      const text = `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
      expect(isLocalTime(text)).toBe(true);
      expect(minutesOfDay(text as LocalTime)).toBe(at);
    }
  });

  it.each(["24:00", "18.00", "8:00", "18:60", "18:00:00", "18:00\n", ""])("refuses %j", (text) => {
    expect(isLocalTime(text)).toBe(false);
  });
});

describe("instantOf", () => {
  it("writes moments as the platform does, to the second", () => {
    const milliseconds = fc.integer({ min: Date.UTC(1999, 0), max: Date.UTC(2200, 11) });
    fc.assert(
      fc.property(milliseconds, (moment) => instantOf(moment) === `${new Date(moment).toISOString().slice(0, 19)}Z`),
    );
  });
});

describe("isInstant", () => {
  it("accepts moments in UTC to the second, and they are read as what they say", () => {
    fc.assert(
      fc.property(arbitraries.instant(), (moment) => {
        expect(isInstant(moment)).toBe(true);
        expect(millisecondsOf(moment)).toBe(Temporal.Instant.from(moment).epochMilliseconds);
      }),
    );
  });

  it.each([
    "2027-02-30T10:00:00Z",
    "2027-03-02T24:00:00Z",
    "2027-03-02T10:00:60Z",
    "2027-03-02T10:00:00",
    "2027-03-02T10:00:00+02:00",
    "2027-03-02T10:00Z",
    "2027-03-02",
  ])("refuses %j", (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

function isDateToTemporal(text: string): boolean {
  if (!/^(20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}
