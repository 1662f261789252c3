import { describe, expect, test } from "vitest";
import { ArgumentError } from "../kernel/index.js";
import { checkSeries } from "./checkSeries.js";
import { dateSessions } from "./dateSessions.js";
import type { Series } from "./series.js";
import { seriesWith } from "./seriesWith.fixtures.js";

/** Whatever somebody may hand over. */
const given = (changes: object): Series => ({ ...seriesWith(), ...changes });
const checking = (changes: object) => () => checkSeries(given(changes));
const phase = (given: object) => ({ rhythm: [{ kind: "weekly", interval: 1, ...given }] });
const byDate = (day: unknown) => phase({ kind: "monthly-by-date", day });
const byWeekday = (nth: unknown) => phase({ kind: "monthly-by-weekday", weekday: "tuesday", nth });
const century = 36_525;

describe("a series of one's own making is looked at before it is dated: what is wrong is told by its name", () => {
  test.each<[string, object]>([
    ["series.start", { start: "2027-02-30" }],
    ["series.timeZone", { timeZone: "Europe/Nowhere" }],
    ["series.rhythm", { rhythm: "weekly" }],
    ["series.rhythm.0", { rhythm: [undefined] }],
    ["series.extent", { extent: undefined }],
    ["series.duration", { duration: 0 }],
    ["series.duration", { duration: 1441 }],
    ["series.duration", { duration: 90.5 }],
    ["series.extent.count", { extent: { kind: "count", count: 0 } }],
    ["series.extent.count", { extent: { kind: "count", count: century + 1 } }],
    ["series.extent.until", { extent: { kind: "until", until: "summer" } }],
    ["series.extent.horizon", { extent: { kind: "ongoing", horizon: "summer" } }],
    ["series.rhythm.0.kind", { rhythm: [{ interval: 1 }] }],
    ["series.rhythm.0.interval", phase({ interval: 0 })],
    ["series.rhythm.0.interval", phase({ interval: century + 1 })],
    ["series.rhythm.0.times", phase({ times: 0 })],
    ["series.rhythm.0.times", phase({ times: century + 1 })],
    ["series.rhythm.1.times", { rhythm: [{ kind: "weekly", interval: 1, times: 2 }, phase({ times: 1.5 }).rhythm[0]] }],
    ["series.rhythm.0.weekdays", phase({ weekdays: "tuesday" })],
    ["series.rhythm.0.weekdays", phase({ weekdays: [] })],
    ["series.rhythm.0.weekdays", phase({ weekdays: ["tuesday", "someday"] })],
    ["series.rhythm.0.day", byDate(0)],
    ["series.rhythm.0.day", byDate(32)],
    ["series.rhythm.0.day", byDate(undefined)],
    ["series.rhythm.0.nth", byWeekday(0)],
    ["series.rhythm.0.nth", byWeekday(6)],
    ["series.rhythm.0.nth", byWeekday(-2)],
  ])("%s of %j", (name, changes) => {
    expect(checking(changes)).toThrow(expect.objectContaining({ argument: name }));
    expect(checking(changes)).toThrow(ArgumentError);
  });

  test.each<[string, string, object]>([
    ["a whole number from 1 to 1440", "series.duration", { duration: 1441 }],
    ["weekdays, as monday", "series.rhythm.0.weekdays", phase({ weekdays: [] })],
  ])("and that %s is asked for", (wanted, name, changes) => {
    expect(checking(changes)).toThrow(`${name}: ${wanted} is asked for`);
  });

  test.each<[string, object]>([
    ["a minute", { duration: 1 }],
    ["a whole day", { duration: 1440 }],
    ["one session", { extent: { kind: "count", count: 1 } }],
    ["as many sessions as a century has days", { extent: { kind: "count", count: century } }],
    ["once in a century", { ...phase({ interval: century }), extent: { kind: "count", count: 1 } }],
    ["a phase that never ends", phase({ times: century })],
    ["a phase of one session", phase({ times: 1 })],
    [
      "every weekday",
      phase({ weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }),
    ],
    ["the first day of a month", { start: "2027-03-01", ...byDate(1) }],
    ["the longest month's last", { start: "2027-03-31", ...byDate(31) }],
    ["the first Tuesday", byWeekday(1)],
    ["a fifth Tuesday", { start: "2027-03-30", ...byWeekday(5) }],
    ["the last Tuesday", { start: "2027-03-30", ...byWeekday(-1) }],
    ["a last day", { extent: { kind: "until", until: "2027-06-01" } }],
    ["no end", { extent: { kind: "ongoing", horizon: "2027-06-01" } }],
  ])("%s is well", (_, changes) => {
    expect(checking(changes)).not.toThrow();
  });

  test("whoever dates it is told", () => {
    expect(() => dateSessions(given({ duration: 0 }))).toThrow(
      expect.objectContaining({ argument: "series.duration" }),
    );
  });
});
