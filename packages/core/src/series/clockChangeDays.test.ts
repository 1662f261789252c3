import { describe, expect, it } from "vitest";
import type { TimeZone } from "../kernel/index.js";
import { clockChangeDays } from "./clockChangeDays.js";

describe("days on which clocks are changed", () => {
  it.each([
    ["Europe/Helsinki", ["2027-03-28 forward", "2027-10-31 back"]],
    ["America/New_York", ["2027-03-14 forward", "2027-11-07 back"]],
    ["Pacific/Auckland", ["2027-04-04 back", "2027-09-26 forward"]],
    ["Asia/Tokyo", []],
  ])("in %s", (zone, days) => {
    const found = clockChangeDays(zone as TimeZone, "2027-02-01", "2027-12-31");
    expect(found.map(({ date, direction }) => `${date} ${direction}`)).toEqual(days);
  });
});
