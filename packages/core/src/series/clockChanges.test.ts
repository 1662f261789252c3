import { expect, test } from "vitest";
import { clockChanges } from "./clockChanges.js";
import { dateSessionsOrThrow } from "./dateSessions.js";
import { finnishHolidays } from "./holidays.js";
import type { Series } from "./series.js";

const changesOf = (given: object) =>
  clockChanges(
    dateSessionsOrThrow({
      start: "2027-03-01",
      time: "18:00",
      timeZone: "Europe/Helsinki",
      duration: 60,
      rhythm: [{ kind: "weekly", interval: 1 }],
      extent: { kind: "count", count: 40 },
      skip: [],
      breaks: [],
      holidays: "flag",
      calendar: finnishHolidays,
      changes: {},
      ...given,
    } as unknown as Series),
  ).map(({ local }) => local.date);

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
