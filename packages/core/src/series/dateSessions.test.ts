import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  centuryInDays,
  daysBetween,
  type LocalDate,
  lastDate,
  localDateOf,
  weekdayOf,
  weekdays,
} from "../kernel/index.js";
import { FailureError } from "../problem/index.js";
import { arbitraries } from "../testing/index.js";
import { dateSessions, dateSessionsOrThrow } from "./dateSessions.js";
import { finnishHolidays } from "./holidays.js";
import { holidayOn } from "./placeSlots.js";
import type { DatedSession, SeriesProblem } from "./series.js";
import { seriesWith, type WrittenSeries } from "./seriesWith.fixtures.js";
import { walkRhythm } from "./walkRhythm.js";

function sessions(changes: WrittenSeries = {}): readonly DatedSession[] {
  return dateSessions(seriesWith(changes))._unsafeUnwrap();
}

function problems(changes: WrittenSeries): readonly SeriesProblem[] {
  return dateSessions(seriesWith(changes))._unsafeUnwrapErr();
}

function dates(of: readonly DatedSession[]): string[] {
  return of.map(({ local }) => local.date);
}

function keys(of: readonly DatedSession[]): string[] {
  return of.map(({ key }) => key);
}

const start = arbitraries.localDate("2020-01-01", "2099-12-31");
const weeks = fc.integer({ min: 1, max: 8 });
/** Days from the start, mostly such as meet the rhythm. */
const ahead = fc.oneof(
  fc.nat({ max: 40 }).map((week) => 7 * week),
  fc.nat({ max: 300 }),
);
const gone = fc.record({
  skip: fc.array(ahead, { maxLength: 8 }),
  breaks: fc.array(fc.tuple(ahead, fc.nat({ max: 90 })), { maxLength: 3 }),
});

function goneFrom(from: LocalDate, { skip, breaks }: { skip: number[]; breaks: [number, number][] }) {
  return {
    skip: skip.map((days) => addDays(from, days)),
    breaks: breaks.map(([days, length]) => ({ from: addDays(from, days), to: addDays(from, days + length) })),
  };
}

describe("a series of a given count", () => {
  it("has that many sessions, s1 to sn, whatever drops out", () => {
    const held = fc.constantFrom("skip", "flag");
    fc.assert(
      fc.property(
        start,
        weeks,
        fc.integer({ min: 1, max: 30 }),
        gone,
        held,
        (from, interval, count, dropped, holidays) => {
          const dated = sessions({
            start: from,
            rhythm: [{ kind: "weekly", interval }],
            extent: { kind: "count", count },
            holidays,
            ...goneFrom(from, dropped),
          });
          expect(keys(dated)).toEqual(Array.from({ length: count }, (_, index) => `s${index + 1}`));
        },
      ),
    );
  });

  it("is the first of the rhythm's days that do not drop out, so that a break keeps the phase", () => {
    const begun = start.chain((from) =>
      fc.tuple(
        fc.constant(from),
        arbitraries.rhythmFrom(from).filter((rhythm) => rhythm.length === 1),
        gone,
      ),
    );
    fc.assert(
      fc.property(begun, ([from, rhythm, dropped]) => {
        const { skip, breaks } = goneFrom(from, dropped);
        const expected: string[] = [];
        const first = daysBetween("1970-01-01", from);
        const last = Math.min(first + centuryInDays, daysBetween("1970-01-01", lastDate));
        walkRhythm(first, rhythm, (day) => {
          // A rhythm may fall on nothing but holidays, as that of every Christmas Day does.
          if (expected.length === 8 || day > last) return "stop";
          const date = localDateOf(day);
          const drops =
            skip.includes(date) ||
            breaks.some((pause) => pause.from <= date && date <= pause.to) ||
            holidayOn(finnishHolidays, date);
          if (!drops) expected.push(date);
          return "counts";
        });
        const count = { kind: "count", count: 8 };
        const dated = dateSessions(seriesWith({ start: from, rhythm, extent: count, holidays: "skip", skip, breaks }));
        if (expected.length === 8) expect(dates(dated.unwrapOr([]))).toEqual(expected);
        else expect(dated._unsafeUnwrapErr()).toEqual([{ code: "no-sessions" }]);
      }),
    );
  });

  it("shifts as a whole when its start and all that it leaves out shift", () => {
    fc.assert(
      fc.property(start, weeks, fc.integer({ min: 1, max: 50 }), gone, (from, interval, k, dropped) => {
        const to = addDays(from, 7 * interval * k);
        const rhythm = [{ kind: "weekly", interval }];
        const there = sessions({ start: to, rhythm, timeZone: "UTC", ...goneFrom(to, dropped) });
        const here = sessions({ start: from, rhythm, timeZone: "UTC", ...goneFrom(from, dropped) });
        expect(dates(there)).toEqual(here.map(({ local }) => addDays(local.date, 7 * interval * k)));
      }),
    );
  });

  it("loses its first date too, when that is skipped", () => {
    expect(dates(sessions({ skip: ["2027-03-02"] }))[0]).toBe("2027-03-16");
  });

  it("moves on past a holiday under skip, and keeps the date and tells of it under flag", () => {
    const easter = {
      start: "2027-03-15",
      rhythm: [{ kind: "weekly", interval: 1 }],
      extent: { kind: "count", count: 3 },
    };
    expect(dates(sessions({ ...easter, holidays: "skip" }))).toEqual(["2027-03-15", "2027-03-22", "2027-04-05"]);
    const flagged = sessions({ ...easter, holidays: "flag" });
    expect(dates(flagged)).toEqual(["2027-03-15", "2027-03-22", "2027-03-29"]);
    expect(flagged.map(({ holiday }) => holiday?.id)).toEqual([undefined, undefined, "easter-monday"]);
  });

  it("takes the holidays of the calendar that it is given", () => {
    const calendar = () => [{ date: "2027-03-16" as LocalDate, id: "works-outing", kind: "public" as const }];
    const dated = sessions({ calendar, holidays: "skip", extent: { kind: "count", count: 2 } });
    expect(dates(dated)).toEqual(["2027-03-02", "2027-03-30"]);
  });
});

describe("a series with a last date", () => {
  it("loses what drops out; the others keep their keys and dates", () => {
    fc.assert(
      fc.property(start, weeks, gone, fc.integer({ min: 0, max: 400 }), (from, interval, dropped, length) => {
        const common = {
          start: from,
          rhythm: [{ kind: "weekly", interval }],
          extent: { kind: "until", until: addDays(from, length) },
          timeZone: "UTC",
        };
        const { skip, breaks } = goneFrom(from, dropped);
        const kept = sessions(common).filter(
          ({ local: { date } }) =>
            !skip.includes(date) && !breaks.some((pause) => pause.from <= date && date <= pause.to),
        );
        const dated = dateSessions(seriesWith({ ...common, skip, breaks }));
        const pairs = (of: readonly DatedSession[]) => of.map(({ key, local }) => [key, local.date]);
        expect(pairs(dated.unwrapOr([]))).toEqual(pairs(kept));
        if (kept.length === 0) expect(dated._unsafeUnwrapErr()).toEqual([{ code: "no-sessions" }]);
      }),
    );
  });

  it("may have a session on it, and none after", () => {
    const until = (date: string) => dates(sessions({ extent: { kind: "until", until: date } }));
    expect(until("2027-03-30")).toEqual(["2027-03-02", "2027-03-16", "2027-03-30"]);
    expect(until("2027-03-29")).toEqual(["2027-03-02", "2027-03-16"]);
  });

  it("spends a phase's times on what drops out, so that later keys stay what they were", () => {
    const rhythm = [
      { kind: "weekly", interval: 1, times: 3 },
      { kind: "weekly", interval: 2 },
    ];
    const common = { rhythm, extent: { kind: "until", until: "2027-04-15" } };
    const all = sessions(common);
    const fewer = sessions({ ...common, skip: ["2027-03-09"] });
    expect(fewer.map(({ key, local }) => [key, local])).toEqual(
      all.filter(({ key }) => key !== "s2").map(({ key, local }) => [key, local]),
    );
  });
});

describe("a series without an end", () => {
  it("is dated up to its horizon, and a later horizon only adds to it", () => {
    const begun = start.chain((from) => fc.tuple(fc.constant(from), arbitraries.rhythmFrom(from)));
    fc.assert(
      fc.property(begun, fc.nat({ max: 300 }), fc.nat({ max: 300 }), ([from, rhythm], days, more) => {
        const upTo = (length: number) =>
          sessions({
            start: from,
            rhythm,
            timeZone: "UTC",
            extent: { kind: "ongoing", horizon: addDays(from, length) },
          });
        const near = upTo(days);
        expect(upTo(days + more).slice(0, near.length)).toEqual(near);
        expect(near.every(({ local }) => local.date <= addDays(from, days))).toBe(true);
        expect(near.every(({ of }) => of === undefined)).toBe(true);
      }),
    );
  });

  it("takes a change of a session beyond the horizon as not dated yet, but not one of a session that can never be", () => {
    const extent = { kind: "ongoing", horizon: "2027-03-31" };
    expect(keys(sessions({ extent, changes: { s9: { cancelled: true } } }))).toEqual(["s1", "s2", "s3"]);
    expect(problems({ extent, changes: { s099: { cancelled: true } } })).toMatchObject([
      { code: "unknown-session", key: "s099" },
    ]);
    expect(problems({ extent, changes: { s0: { cancelled: true } } })).toMatchObject([
      { code: "unknown-session", key: "s0" },
    ]);
    expect(problems({ extent, skip: ["2027-03-16"], changes: { s2: { cancelled: true } } })).toMatchObject([
      { code: "unknown-session", key: "s2", dropped: "2027-03-16" },
    ]);
    const long = { extent: { kind: "ongoing", horizon: "2027-05-31" }, skip: ["2027-03-30"] };
    expect(problems({ ...long, changes: { s3: { cancelled: true } } })).toMatchObject([
      { code: "unknown-session", key: "s3", dropped: "2027-03-30" },
    ]);
  });

  it("knows of a session that is skipped right before the horizon that it can never be", () => {
    const extent = { kind: "ongoing", horizon: "2027-03-31" };
    const skip = ["2027-03-30"];
    expect(problems({ extent, skip, changes: { s3: { cancelled: true } } })).toMatchObject([
      { code: "unknown-session", key: "s3", dropped: "2027-03-30" },
    ]);
    expect(keys(sessions({ extent, skip, changes: { s3: { onwards: { time: "17:00" } } } }))).toEqual(["s1", "s2"]);
    expect(keys(sessions({ extent, skip, changes: { s4: { cancelled: true } } }))).toEqual(["s1", "s2"]);
  });
});

describe("single sessions", () => {
  const before = sessions();

  it("a moved one goes to its new date and time and says where it was; the others stay", () => {
    const after = sessions({ changes: { s2: { moved: { date: "2027-03-17", time: "17:30" } } } });
    expect(after[1]).toEqual({
      key: "s2",
      number: 2,
      of: 6,
      local: { date: "2027-03-17", time: "17:30" },
      start: "2027-03-17T15:30:00Z",
      end: "2027-03-17T17:30:00Z",
      duration: 120,
      status: "moved",
      movedFrom: { date: "2027-03-16", time: "18:00" },
    });
    expect(after.filter(({ key }) => key !== "s2")).toEqual(before.filter(({ key }) => key !== "s2"));
  });

  it("one moved past the next changes numbers, not keys", () => {
    const after = sessions({ changes: { s2: { moved: { date: "2027-03-31" } } } });
    expect(keys(after)).toEqual(["s1", "s3", "s2", "s4", "s5", "s6"]);
    expect(after.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("one moved in time only stays on its date, also after a skip has moved it", () => {
    const after = sessions({ skip: ["2027-03-16"], changes: { s2: { moved: { time: "10:00" } } } });
    expect(after[1]).toMatchObject({ local: { date: "2027-03-30", time: "10:00" }, movedFrom: { date: "2027-03-30" } });
  });

  it("a cancelled one keeps its place and is not replaced", () => {
    const after = sessions({ changes: { s3: { cancelled: true } } });
    expect(after).toEqual(
      before.map((session) => (session.key === "s3" ? { ...session, status: "cancelled" } : session)),
    );
  });

  it("a cancelled one that was moved, or added, is cancelled and still says where it was", () => {
    const after = sessions({
      changes: {
        s3: { cancelled: true, moved: { date: "2027-03-31" } },
        extra: { cancelled: true, added: { date: "2027-03-08" } },
      },
    });
    expect(after.map(({ key, status }) => `${key} ${status}`)).toEqual([
      "s1 scheduled",
      "extra cancelled",
      "s2 scheduled",
      "s3 cancelled",
      "s4 scheduled",
      "s5 scheduled",
      "s6 scheduled",
    ]);
    expect(after[3]?.movedFrom).toEqual({ date: "2027-03-30", time: "18:00" });
  });

  it("a postponed one keeps its place and its day, until there is another", () => {
    const after = sessions({ changes: { s2: { postponed: true }, s3: { postponed: true, cancelled: true } } });
    expect(after.map(({ key, status }) => `${key} ${status}`).slice(0, 4)).toEqual([
      ...["s1 scheduled", "s2 postponed", "s3 cancelled", "s4 scheduled"],
    ]);
    expect(dates(after)).toEqual(dates(before));
  });

  it("an added one comes in order of time, under its own key, and is counted", () => {
    const after = sessions({ changes: { visit: { added: { date: "2027-03-09", time: "10:00" } } } });
    expect(keys(after)).toEqual(["s1", "visit", "s2", "s3", "s4", "s5", "s6"]);
    expect(after[1]).toMatchObject({ number: 2, of: 7, status: "added", start: "2027-03-09T08:00:00Z" });
    expect(after.filter(({ key }) => key !== "visit").map(({ start: at }) => at)).toEqual(
      before.map(({ start: at }) => at),
    );
  });

  it("two at the same moment are in order of their keys", () => {
    const changes = { b: { added: { date: "2027-03-02" } }, a: { added: { date: "2027-03-02" } } };
    expect(keys(sessions({ changes })).slice(0, 3)).toEqual(["a", "b", "s1"]);
  });
});

describe("time", () => {
  it("stays on the wall clock when the clocks change", () => {
    expect(sessions().map(({ start: at }) => at)).toEqual([
      "2027-03-02T16:00:00Z",
      "2027-03-16T16:00:00Z",
      "2027-03-30T15:00:00Z",
      "2027-04-13T15:00:00Z",
      "2027-04-27T15:00:00Z",
      "2027-05-11T15:00:00Z",
    ]);
  });

  it("may run past midnight", () => {
    expect(sessions({ time: "23:00" })[0]).toMatchObject({
      start: "2027-03-02T21:00:00Z",
      end: "2027-03-02T23:00:00Z",
    });
    expect(sessions({ time: "23:30", timeZone: "UTC" })[0]).toMatchObject({ end: "2027-03-03T01:30:00Z" });
  });

  it("lasts as long as it lasts in the night when the clocks change", () => {
    const night = sessions({ start: "2027-03-27", time: "23:00", duration: 360 })[0];
    expect(night).toMatchObject({ start: "2027-03-27T21:00:00Z", end: "2027-03-28T03:00:00Z" });
  });

  it("is the earlier of two where the clock shows it twice", () => {
    expect(sessions({ start: "2027-10-31", time: "03:30" })[0]).toMatchObject({ start: "2027-10-31T00:30:00Z" });
  });

  it("is a problem where the clock jumps over it, told with all others", () => {
    const changes = { s9: { cancelled: true }, night: { added: { date: "2028-03-26", time: "03:30" } } };
    expect(problems({ start: "2027-03-28", time: "03:15", changes })).toEqual([
      { code: "unknown-session", key: "s9", keys: ["s1", "s2", "s3", "s4", "s5", "s6"] },
      { code: "time-in-gap", key: "s1", local: { date: "2027-03-28", time: "03:15" } },
      { code: "time-in-gap", key: "night", local: { date: "2028-03-26", time: "03:30" } },
    ]);
  });

  it("is what Temporal makes of it, in any zone and year", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
        arbitraries.localDate("2000-01-01", "2099-06-30"),
        arbitraries.localTime(),
        fc.integer({ min: 15, max: 720 }),
        (timeZone, from, time, duration) => {
          for (const session of dateSessions(seriesWith({ start: from, time, timeZone, duration })).unwrapOr([])) {
            const begins = Temporal.PlainDateTime.from(`${session.local.date}T${session.local.time}`).toZonedDateTime(
              timeZone,
            );
            expect(session.start).toBe(begins.toInstant().toString({ smallestUnit: "second" }));
            expect(session.end).toBe(
              begins.add({ minutes: duration }).toInstant().toString({ smallestUnit: "second" }),
            );
          }
        },
      ),
      { numRuns: 4 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });
});

describe("what cannot be dated", () => {
  it("a first date that is not on its monthly rhythm, with the nearest that is", () => {
    const monthly = (start: string) =>
      problems({ start, rhythm: [{ kind: "monthly-by-weekday", interval: 3, nth: 1, weekday: "tuesday" }] });
    expect(monthly("2027-03-03")).toEqual([{ code: "off-rhythm", nearest: "2027-04-06" }]);
    expect(monthly("2027-03-01")).toEqual([{ code: "off-rhythm", nearest: "2027-03-02" }]);
  });

  it("a series of which nothing is left", () => {
    const breaks = [{ from: "2027-01-01", to: "2027-12-31" }];
    expect(problems({ breaks, extent: { kind: "until", until: "2027-06-15" } })).toEqual([{ code: "no-sessions" }]);
    expect(problems({ breaks, extent: { kind: "ongoing", horizon: "2027-06-15" } })).toEqual([{ code: "no-sessions" }]);
  });

  it("a series that a hundred years, or the years that we know, are too short for", () => {
    const yearly = { rhythm: [{ kind: "weekly", interval: 52 }], extent: { kind: "count", count: 200 } };
    expect(problems(yearly)).toEqual([{ code: "no-sessions" }]);
    const everyChristmas = { kind: "monthly-by-date", interval: 12, day: 25 };
    expect(problems({ start: "2027-12-25", rhythm: [everyChristmas], holidays: "skip" })).toEqual([
      { code: "no-sessions" },
    ]);
    expect(problems({ start: "2199-12-01", rhythm: [{ kind: "weekly", interval: 1 }] })).toEqual([
      { code: "no-sessions" },
    ]);
    expect(dates(sessions({ start: "2199-12-03", extent: { kind: "count", count: 3 } })).at(-1)).toBe(lastDate);
  });

  it("a change of a session that is not there, because it was skipped", () => {
    const extent = { kind: "until", until: "2027-04-30" };
    expect(problems({ extent, skip: ["2027-03-16"], changes: { s2: { moved: { time: "10:00" } } } })).toEqual([
      { code: "unknown-session", key: "s2", keys: ["s1", "s3", "s4", "s5"], dropped: "2027-03-16" },
    ]);
  });

  it("the day of the very session that was skipped, among several, and none of one that never was", () => {
    const skipped = { extent: { kind: "until", until: "2027-05-31" }, skip: ["2027-03-16", "2027-04-13"] };
    const told = (changes: NonNullable<WrittenSeries["changes"]>) =>
      problems({ ...skipped, changes }).map((each) => ("dropped" in each ? [each.code, each.dropped] : [each.code]));
    expect(told({ s4: { cancelled: true } })).toEqual([["unknown-session", "2027-04-13"]]);
    expect(told({ s9: { cancelled: true } })).toEqual([["unknown-session"]]);
    expect(told({ s9: { onwards: { time: "17:00" } } })).toEqual([["unknown-session"]]);
    expect(told({ s4: { onwards: { time: "17:00" }, cancelled: true } })).toEqual([["unknown-session", "2027-04-13"]]);
  });

  it("all of them, also for those who would rather catch", () => {
    const wrong = seriesWith({ extent: { kind: "until", until: "2027-04-30" }, changes: { s9: { cancelled: true } } });
    const told = dateSessions(wrong)._unsafeUnwrapErr();
    expect(() => dateSessionsOrThrow(wrong)).toThrow(FailureError);
    expect(() => dateSessionsOrThrow(wrong)).toThrow(expect.objectContaining({ failure: told }));
  });

  it("a change of a session, where all were skipped", () => {
    const all = { extent: { kind: "until", until: "2027-03-20" }, skip: ["2027-03-02", "2027-03-16"] };
    expect(problems({ ...all, changes: { s2: { cancelled: true } } })).toEqual([
      { code: "unknown-session", key: "s2", keys: [], dropped: "2027-03-16" },
      { code: "no-sessions" },
    ]);
  });

  it("the next day on which a month has one, where it does not begin on such", () => {
    const rhythm = [{ kind: "monthly-by-date", interval: 2, day: 31 }];
    expect(problems({ start: "2027-02-10", rhythm })).toEqual([{ code: "off-rhythm", nearest: "2027-03-31" }]);
  });
});

describe("what is otherwise from a session on", () => {
  const part = fc.record(
    {
      weekday: fc.constantFrom(...weekdays),
      time: fc.constantFrom("17:00", "19:30"),
      duration: fc.constantFrom(60, 90),
      place: fc.constantFrom("Library", "Town hall"),
    },
    { requiredKeys: [] },
  );
  const said = fc.dictionary(
    fc.integer({ min: 1, max: 12 }).map((place) => `s${place}`),
    part.map((onwards) => ({ onwards })),
    { maxKeys: 3 },
  );

  /** One day after another is looked at, in a year's weeks from the first. */
  function byHand({ start, interval, skip, count, changes }: ByHand) {
    const found: string[] = [];
    const monday = addDays(start as LocalDate, -weekdays.indexOf(weekdayOf(start as LocalDate)));
    let terms = { time: "18:00", duration: 120, place: "", weekday: `${weekdayOf(start as LocalDate)}` };
    let [key, lastWeek] = [1, -1];
    for (let day = monday; found.length < count; day = addDays(day, 1)) {
      terms = { ...terms, ...changes[`s${key}`]?.onwards };
      const weeks = Math.floor(daysBetween(monday, day) / 7);
      // A week has one session, or none where its day is skipped.
      if (weeks === lastWeek || weeks % interval > 0 || weekdayOf(day) !== terms.weekday) continue;
      lastWeek = weeks;
      if (skip.includes(day)) continue;
      found.push(`s${key} ${day} ${terms.time} ${terms.duration} ${terms.place}`);
      key += 1;
    }
    return found;
  }

  interface ByHand {
    readonly start: string;
    readonly interval: number;
    readonly skip: readonly string[];
    readonly count: number;
    readonly changes: Readonly<
      Record<string, { readonly onwards: Partial<Record<"weekday" | "time" | "place", string>> }>
    >;
  }

  it("holds for it and all that follow, and is what one finds by looking at one day after another", () => {
    const skipped = fc.array(fc.nat({ max: 200 }), { maxLength: 12 });
    fc.assert(
      fc.property(start, weeks, skipped, said, (from, interval, days, changes) => {
        const skip = days.map((later) => addDays(from, later));
        const dated = sessions({
          start: from,
          rhythm: [{ kind: "weekly", interval }],
          extent: { kind: "count", count: 12 },
          skip,
          changes,
        });
        const told = dated.map(
          ({ key, local, duration, place = "" }) => `${key} ${local.date} ${local.time} ${duration} ${place}`,
        );
        expect(told).toEqual(byHand({ start: from, interval, skip, count: 12, changes }));
        expect(dated.every(({ status }) => status === "scheduled")).toBe(true);
      }),
    );
  });

  it("puts one of the month's weekdays in the place of another, the same in number", () => {
    const dated = sessions({
      start: "2027-01-12",
      rhythm: [{ kind: "monthly-by-weekday", interval: 1, nth: 2, weekday: "tuesday" }],
      extent: { kind: "count", count: 4 },
      changes: { s3: { onwards: { weekday: "wednesday" } } },
    });
    expect(dates(dated)).toEqual(["2027-01-12", "2027-02-09", "2027-03-10", "2027-04-14"]);
  });

  it("stands also where that very session is skipped", () => {
    const dated = sessions({
      extent: { kind: "until", until: "2027-04-30" },
      skip: ["2027-03-16"],
      changes: { s2: { onwards: { time: "17:00" } } },
    });
    expect(dated.map(({ key, local }) => `${key} ${local.time}`)).toEqual([
      "s1 18:00",
      "s3 17:00",
      "s4 17:00",
      "s5 17:00",
    ]);
    const several = sessions({
      extent: { kind: "until", until: "2027-04-30" },
      skip: ["2027-03-16", "2027-03-30"],
      changes: { s3: { onwards: { time: "17:00" }, cancelled: undefined } },
    });
    expect(several.map(({ key, local }) => `${key} ${local.time}`)).toEqual(["s1 18:00", "s4 17:00", "s5 17:00"]);
  });

  it("holds for a session that is added on its very day, and for none that is added before the first", () => {
    const changes = {
      s1: { onwards: { place: "Library" } },
      s3: { onwards: { time: "17:00" } },
      same: { added: { date: "2027-03-30" } },
      before: { added: { date: "2027-02-20" } },
    };
    const told = sessions({ changes }).map(({ key, local, place = "" }) => `${key} ${local.time} ${place}`);
    expect(told.slice(0, 5)).toEqual([
      ...["before 18:00 ", "s1 18:00 Library", "s2 18:00 Library", "s3 17:00 Library", "same 17:00 Library"],
    ]);
  });

  it("holds for added sessions after it, unless they say otherwise; a moved one keeps what it says", () => {
    const dated = sessions({
      changes: {
        s3: { onwards: { time: "17:00", duration: 90, place: "Library" } },
        s4: { moved: { time: "16:00" } },
        early: { added: { date: "2027-03-20" } },
        late: { added: { date: "2027-04-20" } },
      },
    });
    expect(dated.map(({ key, local, duration, place }) => [key, local.time, duration, place])).toEqual([
      ["s1", "18:00", 120, undefined],
      ["s2", "18:00", 120, undefined],
      ["early", "18:00", 120, undefined],
      ["s3", "17:00", 90, "Library"],
      ["s4", "16:00", 90, "Library"],
      ["late", "17:00", 90, "Library"],
      ["s5", "17:00", 90, "Library"],
      ["s6", "17:00", 90, "Library"],
    ]);
  });

  it("is no other weekday where the rhythm has several, or none", () => {
    const changes = { s3: { onwards: { weekday: "wednesday" } } };
    const several = [{ kind: "weekly", interval: 1, weekdays: ["tuesday", "thursday"] }];
    expect(problems({ rhythm: several, changes })).toEqual([{ code: "no-single-weekday", key: "s3" }]);
    const byDate = [{ kind: "monthly-by-date", interval: 1, day: 2 }];
    expect(problems({ rhythm: byDate, changes })).toEqual([{ code: "no-single-weekday", key: "s3" }]);
    const oneThenSeveral = [{ kind: "weekly", interval: 1, times: 2 }, ...several];
    expect(problems({ rhythm: oneThenSeveral, changes })).toEqual([{ code: "no-single-weekday", key: "s3" }]);
    const named = [{ kind: "weekly", interval: 1, weekdays: ["tuesday"] }];
    expect(dates(sessions({ rhythm: named, changes })).slice(0, 4)).toEqual([
      ...["2027-03-02", "2027-03-09", "2027-03-17", "2027-03-24"],
    ]);
    const later = { s2: { onwards: { time: "17:00" } }, ...changes };
    expect(problems({ rhythm: several, changes: later })).toEqual([{ code: "no-single-weekday", key: "s3" }]);
    const hours = sessions({ rhythm: several, changes: { s2: { onwards: { time: "17:00" } } } });
    expect(hours.map(({ local }) => local.time)).toEqual(["18:00", ...hours.slice(1).map(() => "17:00")]);
  });
});

describe("a pause of which nobody knows the end", () => {
  it("postpones all from its first day on, takes none away, and is over once its end is known", () => {
    fc.assert(
      fc.property(start, weeks, fc.nat({ max: 300 }), (begins, interval, later) => {
        const from = addDays(begins, later);
        const common = { start: begins, rhythm: [{ kind: "weekly", interval }], timeZone: "UTC" };
        const before = sessions(common);
        const paused = sessions({ ...common, breaks: [{ from }] });
        expect(paused).toEqual(
          before.map((session) => (session.local.date < from ? session : { ...session, status: "postponed" })),
        );
        const to = addDays(from, 20);
        const resumed = sessions({ ...common, breaks: [{ from, to }] });
        expect(keys(resumed)).toEqual(keys(before));
        expect(
          resumed.every(({ local, status }) => status === "scheduled" && (local.date < from || local.date > to)),
        ).toBe(true);
      }),
    );
  });

  it("leaves a session that was given a day of its own, or is added, or cancelled", () => {
    const dated = sessions({
      breaks: [{ from: "2027-03-20" }],
      changes: {
        s3: { moved: { date: "2027-03-31" } },
        s4: { cancelled: true },
        s5: { moved: { time: "17:00" } },
        visit: { added: { date: "2027-06-01" } },
      },
    });
    expect(dated.map(({ key, status }) => `${key} ${status}`)).toEqual([
      "s1 scheduled",
      "s2 scheduled",
      "s3 moved",
      "s4 cancelled",
      "s5 postponed",
      "s6 postponed",
      "visit added",
    ]);
  });
});

describe("several weekdays in a week", () => {
  it("are each a session, in the order of the week, and begin on one of them", () => {
    const rhythm = [{ kind: "weekly", interval: 2, weekdays: ["thursday", "tuesday"] }];
    expect(dates(sessions({ rhythm }))).toEqual([
      "2027-03-02",
      "2027-03-04",
      "2027-03-16",
      "2027-03-18",
      "2027-03-30",
      "2027-04-01",
    ]);
    expect(dates(sessions({ rhythm, start: "2027-03-04" })).slice(0, 3)).toEqual([
      "2027-03-04",
      "2027-03-16",
      "2027-03-18",
    ]);
    expect(problems({ rhythm, start: "2027-03-03" })).toEqual([{ code: "off-rhythm", nearest: "2027-03-04" }]);
  });
});
