import { expect, test } from "vitest";
import { clockChanges } from "./clockChanges.js";
import { dateSessionsOrThrow } from "./dateSessions.js";
import { seriesWith, type WrittenSeries } from "./seriesWith.fixtures.js";

const weekly: WrittenSeries = {
  start: "2027-03-01",
  duration: 60,
  rhythm: [{ kind: "weekly", interval: 1 }],
  extent: { kind: "count", count: 40 },
};

const changesOf = (given: WrittenSeries) =>
  clockChanges(dateSessionsOrThrow(seriesWith({ ...weekly, ...given }))).map(({ local }) => local.date);

test.each([
  ["Europe/Helsinki", "18:00", ["2027-03-29", "2027-11-01"]],
  // There it is another day in UTC already, or still.
  ["America/New_York", "23:00", ["2027-03-15", "2027-11-08"]],
  ["Pacific/Auckland", "08:00", ["2027-04-05", "2027-09-27"]],
  ["Asia/Tokyo", "18:00", []],
])("in %s clocks are changed before the sessions that follow, at %s", (timeZone, time, days) => {
  expect(changesOf({ timeZone, time })).toEqual(days);
});

test("a session moved to another hour is no change of clocks", () => {
  const changes = { s2: { moved: { time: "10:00" } }, s3: { moved: { time: "01:00" } } };
  expect(changesOf({ extent: { kind: "count", count: 4 }, changes })).toEqual([]);
});

test("clocks are changed too where a session moved by just that hour begins at the same time in UTC", () => {
  const changes = { s5: { moved: { time: "19:00" } } };
  const given = { timeZone: "Europe/Helsinki", time: "18:00", extent: { kind: "count", count: 5 }, changes } as const;
  expect(changesOf(given)).toEqual(["2027-03-29"]);
});
