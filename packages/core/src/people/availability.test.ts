import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayParts, type LocalTime, weekdayOf, weekdays } from "../kernel/index.js";
import { guideProfile } from "../profile/index.js";
import { localDate, localTime } from "../testing/arbitraries/dates.js";
import { hindrance, type Person, partOfDay } from "./index.js";

const anna: Person = { id: "anna", name: "Example Anna" };
const tuesday = { date: "2027-03-02", time: "18:00" } as const;

describe("what hinders somebody from leading", () => {
  it("is nothing where they have said nothing", () => {
    fc.assert(
      fc.property(localDate(), localTime(), (date, time) => {
        expect(hindrance(anna, { date, time }, guideProfile)).toBeUndefined();
      }),
    );
  });

  it("is being away, on the first and the last day too", () => {
    const away = (from: string, to: string) =>
      hindrance({ ...anna, away: [{ from, to }] } as Person, tuesday, guideProfile);
    expect(away("2027-03-02", "2027-03-02")).toBe("away");
    expect(away("2027-02-20", "2027-03-02")).toBe("away");
    expect(away("2027-03-02", "2027-03-09")).toBe("away");
    expect(away("2027-03-03", "2027-03-09")).toBeUndefined();
    expect(away("2027-02-20", "2027-03-01")).toBeUndefined();
  });

  it("is another weekday or part of the day than those that suit", () => {
    const time = fc.record(
      { weekday: fc.constantFrom(...weekdays), part: fc.constantFrom(...dayParts) },
      { requiredKeys: ["weekday"] },
    );
    fc.assert(
      fc.property(fc.array(time), localDate(), localTime(), (available, date, begins) => {
        const suits = available.some(
          ({ weekday, part }) =>
            weekday === weekdayOf(date) && (part === undefined || part === partOfDay(begins, guideProfile)),
        );
        const found = hindrance({ ...anna, available }, { date, time: begins }, guideProfile);
        expect(found).toBe(suits ? undefined : "other-times");
      }),
    );
  });

  it.each([
    ["00:00", "morning"],
    ["11:59", "morning"],
    ["12:00", "afternoon"],
    ["15:59", "afternoon"],
    ["16:00", "evening"],
    ["23:59", "evening"],
  ] as const)("at %s it is %s", (time: LocalTime, part) => {
    expect(partOfDay(time, guideProfile)).toBe(part);
  });
});
