import { addDays, areIntervalsOverlapping, differenceInCalendarDays, differenceInMinutes } from "date-fns";
import { de } from "date-fns/locale/de";
import { fi } from "date-fns/locale/fi";
import { se } from "date-fns/locale/se";
import { sv } from "date-fns/locale/sv";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, type Instant, type LocalDate, type TimeZone } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { withFallback } from "../locale/withFallback.js";
import { arbitraries } from "../testing/index.js";
import {
  dateTextsFrom,
  dayAsTZDate,
  dayAway,
  intervalOf,
  relativeDay,
  toDate,
  toInstant,
  toLocal,
  toTZDate,
} from "./index.js";

const date = arbitraries.localDate("1970-01-01", "2150-12-31");
const zone = fc.constantFrom(
  "Europe/Helsinki",
  "Europe/Stockholm",
  "America/New_York",
  "Asia/Kolkata",
  "UTC",
) as fc.Arbitrary<TimeZone>;
const moment = fc
  .integer({ min: 0, max: 5_000_000_000 })
  .map((second) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z` as Instant);

describe("moments", () => {
  it("go there and back", () => {
    fc.assert(
      fc.property(moment, zone, (instant, timeZone) => {
        expect(toInstant(toDate(instant))).toBe(instant);
        expect(toInstant(toTZDate(instant, timeZone))).toBe(instant);
      }),
    );
  });

  it("are on the wall clock what TZDate shows", () => {
    fc.assert(
      fc.property(moment, zone, (instant, timeZone) => {
        const zoned = toTZDate(instant, timeZone);
        const two = (number: number) => String(number).padStart(2, "0");
        expect(toLocal(zoned, timeZone)).toEqual({
          date: `${zoned.getFullYear()}-${two(zoned.getMonth() + 1)}-${two(zoned.getDate())}`,
          time: `${two(zoned.getHours())}:${two(zoned.getMinutes())}`,
        });
      }),
    );
  });

  it("that are none give nothing", () => {
    for (const none of [new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)]) {
      expect([toInstant(none), toLocal(none, "UTC" as TimeZone)]).toEqual([undefined, undefined]);
    }
  });
});

describe("days", () => {
  it("are counted and added by date-fns as here", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -1000, max: 1000 }), zone, (day, count, timeZone) => {
        const later = toLocal(addDays(dayAsTZDate(day, timeZone), count), timeZone)?.date as LocalDate;
        expect(daysBetween(day, later)).toBe(count);
        expect(differenceInCalendarDays(dayAsTZDate(later, timeZone), dayAsTZDate(day, timeZone))).toBe(count);
      }),
    );
  });

  it.each([
    [fi, 3, "3 päivän kuluttua"],
    [fi, -1, "päivä sitten"],
    [sv, 14, "om 14 dagar"],
    [sv, -2, "två dagar sedan"],
    [de, 60, "in 60 Tagen"],
  ])("are told as people say it", (locale, days, words) => {
    const there = toLocal(addDays(dayAsTZDate("2027-03-02", "UTC" as TimeZone), days), "UTC" as TimeZone)
      ?.date as LocalDate;
    expect(relativeDay(there, "2027-03-02", locale)).toBe(words);
  });

  it.each([
    ["2027-03-01", "eilen"],
    ["2027-03-02", "tänään"],
    ["2027-03-03", "huomenna"],
    ["2027-03-05", "3 päivän kuluttua"],
    ["2027-02-20", "10 päivää sitten"],
    ["2027-05-03", "62 päivän kuluttua"],
    ["2027-05-04", "2 kuukauden kuluttua"],
    ["2026-09-02", "6 kuukautta sitten"],
    ["2028-03-02", "12 kuukauden kuluttua"],
  ] as const)("and the nearest in words of their own, those far away in months: %s", (date, words) => {
    const near = { locale: fi, yesterday: "eilen", today: "tänään", tomorrow: "huomenna" };
    expect(dayAway(date, "2027-03-02", near)).toBe(words);
  });
});

it("sessions are intervals that last as long and overlap where they do", () => {
  fc.assert(
    fc.property(arbitraries.group(), ({ sessions, schedule }) => {
      const intervals = sessions.map((session) => intervalOf(session, schedule.timeZone));
      for (const [place, { start, end }] of intervals.entries()) {
        expect(differenceInMinutes(end, start)).toBe(sessions[place]?.duration);
        const next = intervals[place + 1];
        if (next === undefined) continue;
        const doOverlap = (sessions[place + 1]?.start ?? "") < (sessions[place]?.end ?? "");
        expect(areIntervalsOverlapping({ start, end }, next)).toBe(doOverlap);
      }
    }),
  );
});

it("a further language has its words for days from a locale", () => {
  const words = withFallback({ language: "se", dates: dateTextsFrom(se) }, en);
  expect(words.dates.month("2027-03-02")).toBe("njukčamánnu 2027");
  fc.assert(
    fc.property(date, fc.constantFrom(de, fi, sv, se), (day, locale) => {
      const texts = dateTextsFrom(locale);
      for (const said of [texts.date(day), texts.month(day), texts.dayMonth(day), texts.dateTime(day, "18:00")]) {
        expect(said).toMatch(/\d/);
        expect(said).not.toMatch(/undefined|NaN/);
      }
    }),
  );
});
