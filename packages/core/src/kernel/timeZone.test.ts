import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraries } from "../testing/index.js";
import {
  epochDay,
  isTimeZone,
  type LocalDate,
  minutesOfDay,
  momentOf,
  steadyOffset,
  type TimeZone,
  wallClockAt,
} from "./index.js";

const day = 86_400_000;
const minute = 60_000;
const everyZone = Intl.supportedValuesOf("timeZone");

/** The same question answered by an implementation that shares no code with ours. */
function expectedMoment(zone: string, wall: Temporal.PlainDateTime): number | undefined {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  return earlier.toPlainDateTime().equals(wall) ? earlier.epochMilliseconds : undefined;
}

function ourMoment(zone: string, wall: Temporal.PlainDateTime): number | undefined {
  const date = wall.toPlainDate().toString() as LocalDate;
  return momentOf(zone as TimeZone, epochDay(date), wall.hour * 60 + wall.minute);
}

function transitions(zone: string, fromYear: number, toYear: number): Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = [];
  let at = Temporal.ZonedDateTime.from(`${fromYear}-01-01T00:00[${zone}]`).getTimeZoneTransition("next");
  for (; at !== null && at.year <= toYear; at = at.getTimeZoneTransition("next")) found.push(at);
  return found;
}

/** Wall-clock times from an hour and a half before a change of clocks to as much after, as either clock shows them. */
function wallTimesAround(change: Temporal.ZonedDateTime): Temporal.PlainDateTime[] {
  const before = change.subtract({ nanoseconds: 1 }).toPlainDateTime().round("minute");
  return [before, change.toPlainDateTime()].flatMap((wall) =>
    [-90, -60, -59, -30, -1, 0, 1, 29, 30, 59, 60, 90].map((minutes) => wall.add({ minutes })),
  );
}

describe("momentOf, against Temporal", () => {
  it.each([
    "Europe/Helsinki",
    "Europe/Dublin",
    "America/St_Johns",
    "America/Nuuk",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Pacific/Apia",
  ])("around every change of clocks 2000–2099 in %s", (zone) => {
    for (const wall of transitions(zone, 2000, 2099).flatMap(wallTimesAround)) {
      if (ourMoment(zone, wall) !== expectedMoment(zone, wall)) expect.fail(`${zone} ${wall}`);
    }
  });

  // All zones and years pass too; they take a minute.
  it("around the changes of clocks of any year 2000–2099 in any zone", () => {
    const year = fc.integer({ min: 2000, max: 2099 });
    fc.assert(
      fc.property(fc.constantFrom(...everyZone), year, (zone, from) => {
        for (const wall of transitions(zone, from, from).flatMap(wallTimesAround)) {
          expect(ourMoment(zone, wall)).toBe(expectedMoment(zone, wall));
        }
      }),
    );
  });

  it("at any time of 2000–2099 in every zone there is", () => {
    const date = arbitraries.localDate("2000-01-01", "2099-12-31");
    fc.assert(
      fc.property(fc.constantFrom(...everyZone), date, arbitraries.localTime(), (zone, on, time) => {
        const wall = Temporal.PlainDateTime.from(`${on}T${time}`);
        const ours = momentOf(zone as TimeZone, epochDay(on), minutesOfDay(time));
        expect(ours).toBe(expectedMoment(zone, wall));
        if (ours !== undefined)
          expect(wallClockAt(zone as TimeZone, ours)).toBe(epochDay(on) * day + minutesOfDay(time) * minute);
      }),
      { numRuns: 8 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it("takes minutes past midnight as the next day's", () => {
    fc.assert(
      fc.property(arbitraries.timeZone(), arbitraries.localDate(), fc.nat({ max: 1439 }), (zone, on, past) => {
        expect(momentOf(zone, epochDay(on), 1440 + past)).toBe(momentOf(zone, epochDay(on) + 1, past));
      }),
    );
  });
});

describe("momentOf, by name", () => {
  const helsinki = "Europe/Helsinki" as TimeZone;
  const at = (date: string, minutes: number, zone = helsinki) => {
    const moment = momentOf(zone, epochDay(date as LocalDate), minutes);
    return moment === undefined ? undefined : new Date(moment).toISOString();
  };

  it("has no moment at 3.30 in the night when summer time begins in Finland", () => {
    expect(at("2027-03-28", 3 * 60 + 30)).toBeUndefined();
    expect(at("2027-03-28", 2 * 60 + 59)).toBe("2027-03-28T00:59:00.000Z");
    expect(at("2027-03-28", 4 * 60)).toBe("2027-03-28T01:00:00.000Z");
  });

  it("takes the earlier of two 3.30s in the night when summer time ends", () => {
    expect(at("2027-10-31", 3 * 60 + 30)).toBe("2027-10-31T00:30:00.000Z");
  });

  it("has no moment on the day that Samoa left out", () => {
    expect(at("2011-12-30", 12 * 60, "Pacific/Apia" as TimeZone)).toBeUndefined();
    expect(at("2011-12-31", 0, "Pacific/Apia" as TimeZone)).toBe("2011-12-30T10:00:00.000Z");
  });
});

describe("steadyOffset", () => {
  it("is that of each moment between, and stands open where a change is between", () => {
    const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...everyZone),
        moment,
        fc.integer({ min: 0, max: 30 * day }),
        share,
        (zone, ...at) => {
          const [from, length, part] = at;
          const offsetAt = (when: number) => wallClockAt(zone as TimeZone, when) - when;
          const offset = steadyOffset(zone as TimeZone, from, from + length);
          if (offset === undefined) return;
          expect([from, from + Math.floor(length * part), from + length].map(offsetAt)).toEqual([
            offset,
            offset,
            offset,
          ]);
        },
      ),
      { numRuns: 200 },
    );
    const helsinki = "Europe/Helsinki" as TimeZone;
    expect(steadyOffset(helsinki, Date.UTC(2027, 2, 27), Date.UTC(2027, 2, 28, 0, 59))).toBe(2 * 60 * minute);
    expect(steadyOffset(helsinki, Date.UTC(2027, 2, 27), Date.UTC(2027, 2, 28, 1))).toBeUndefined();
  });
});

describe("isTimeZone", () => {
  it("knows every zone that the platform names", () => {
    expect(everyZone.filter((zone) => !isTimeZone(zone))).toEqual([]);
  });

  it.each(["UTC", "Asia/Kolkata", "Asia/Calcutta", "Europe/Kyiv", "Etc/GMT+5"])(
    "knows %s, of which the platform may have another name",
    (zone) => {
      expect(isTimeZone(zone)).toBe(true);
    },
  );

  it.each([
    "",
    "Helsinki",
    "Europe/Nowhere",
    "+02:00",
    "EET2EEST",
    "europe/helsinki",
    "EUROPE/HELSINKI",
    "Europe/HELSINKI",
    "Europe/Helsinki ",
    "Europe/Helsinki\n",
    "__proto__",
  ])("does not know %j", (text) => {
    expect(isTimeZone(text)).toBe(false);
  });
});
