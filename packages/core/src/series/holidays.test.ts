import * as fc from "fast-check";
import { RRule } from "rrule";
import { describe, expect, it } from "vitest";
import { addDays, isLocalDate, type LocalDate, weekdayOf } from "../kernel/index.js";
import { type FinnishHolidayId, finnishHolidayIds, finnishHolidays } from "./holidays.js";
import { holidayOn } from "./placeSlots.js";

const year = fc.integer({ min: 2000, max: 2199 });

function dateOf(id: FinnishHolidayId, inYear: number): LocalDate {
  return finnishHolidays(inYear).find((holiday) => holiday.id === id)!.date;
}

describe("finnishHolidays", () => {
  it("has the Easter that RRule's BYEASTER has, 1991–2199", () => {
    const rule = new RRule({
      freq: RRule.YEARLY,
      byeaster: 0,
      dtstart: new Date(Date.UTC(1991, 0, 1)),
      until: new Date(Date.UTC(2199, 11, 31)),
    });
    const easters = rule.all().map((date) => date.toISOString().slice(0, 10));
    expect(easters).toHaveLength(209);
    expect(easters).toEqual(easters.map((easter) => dateOf("easter-sunday", Number(easter.slice(0, 4)))));
  });

  it("are taken by the law, but for four eves", () => {
    fc.assert(
      fc.property(year, (inYear) => {
        const all = finnishHolidays(inYear);
        expect(all.filter(({ kind }) => kind === "eve").map(({ id }) => id)).toEqual([
          ...["may-day-eve", "midsummer-eve", "christmas-eve", "new-year-eve"],
        ]);
        expect(all.filter(({ kind }) => kind === "public")).toHaveLength(13);
      }),
    );
  });

  /** As printed in the calendars of those years. */
  it.each([
    [2024, "2024-03-31", "2024-05-09", "2024-05-19", "2024-06-22", "2024-11-02"],
    [2025, "2025-04-20", "2025-05-29", "2025-06-08", "2025-06-21", "2025-11-01"],
    [2026, "2026-04-05", "2026-05-14", "2026-05-24", "2026-06-20", "2026-10-31"],
    [2027, "2027-03-28", "2027-05-06", "2027-05-16", "2027-06-26", "2027-11-06"],
    [2028, "2028-04-16", "2028-05-25", "2028-06-04", "2028-06-24", "2028-11-04"],
    [2029, "2029-04-01", "2029-05-10", "2029-05-20", "2029-06-23", "2029-11-03"],
    [2030, "2030-04-21", "2030-05-30", "2030-06-09", "2030-06-22", "2030-11-02"],
  ] as const)("of %i are as published", (inYear, easter, ascension, pentecost, midsummer, allSaints) => {
    expect(dateOf("easter-sunday", inYear)).toBe(easter);
    expect(dateOf("good-friday", inYear)).toBe(addDays(easter as LocalDate, -2));
    expect(dateOf("easter-monday", inYear)).toBe(addDays(easter as LocalDate, 1));
    expect(dateOf("ascension", inYear)).toBe(ascension);
    expect(dateOf("pentecost", inYear)).toBe(pentecost);
    expect(dateOf("midsummer", inYear)).toBe(midsummer);
    expect(dateOf("midsummer-eve", inYear)).toBe(addDays(midsummer as LocalDate, -1));
    expect(dateOf("all-saints", inYear)).toBe(allSaints);
  });

  it("has the same fixed days every year", () => {
    fc.assert(
      fc.property(year, (inYear) => {
        const fixed = [
          "new-year",
          "epiphany",
          "may-day-eve",
          "may-day",
          "independence",
          "christmas-eve",
          "christmas",
          "boxing-day",
          "new-year-eve",
        ] as const;
        expect(fixed.map((id) => dateOf(id, inYear).slice(5))).toEqual([
          "01-01",
          "01-06",
          "04-30",
          "05-01",
          "12-06",
          "12-24",
          "12-25",
          "12-26",
          "12-31",
        ]);
      }),
    );
  });

  it("has every day once a year, in order of date, on the weekday that the law gives it", () => {
    fc.assert(
      fc.property(year, (inYear) => {
        const holidays = finnishHolidays(inYear);
        expect(holidays.map(({ id }) => id).toSorted()).toEqual([...finnishHolidayIds].sort());
        expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted());
        expect(holidays.every(({ date }) => isLocalDate(date) && date.startsWith(String(inYear)))).toBe(true);
        expect(weekdayOf(dateOf("ascension", inYear))).toBe("thursday");
        expect(weekdayOf(dateOf("pentecost", inYear))).toBe("sunday");
        expect(weekdayOf(dateOf("midsummer-eve", inYear))).toBe("friday");
        expect(
          dateOf("midsummer", inYear) >= `${inYear}-06-20` && dateOf("midsummer", inYear) <= `${inYear}-06-26`,
        ).toBe(true);
        expect(
          dateOf("all-saints", inYear) >= `${inYear}-10-31` && dateOf("all-saints", inYear) <= `${inYear}-11-06`,
        ).toBe(true);
      }),
    );
  });

  it("counts the four eves as eves and all else as public", () => {
    const eves = finnishHolidays(2027).filter(({ kind }) => kind === "eve");
    expect(eves.map(({ id }) => id)).toEqual(["may-day-eve", "midsummer-eve", "christmas-eve", "new-year-eve"]);
  });

  it("keeps May Day and Ascension in the order of their list where both fall on one day", () => {
    const both = finnishHolidays(2008).filter(({ date }) => date === "2008-05-01");
    expect(both.map(({ id }) => id)).toEqual(["may-day", "ascension"]);
  });
});

describe("holidayOn", () => {
  it("finds each holiday on its date and none on other days", () => {
    fc.assert(
      fc.property(year, fc.nat({ max: 364 }), (inYear, days) => {
        const date = addDays(`${inYear}-01-01` as LocalDate, days);
        const expected = finnishHolidays(inYear).some((holiday) => holiday.date === date);
        expect(holidayOn(finnishHolidays, date) !== undefined).toBe(expected);
      }),
    );
  });

  it("asks each calendar about its own days only", () => {
    const none = () => [];
    expect(holidayOn(none, "2027-12-25")).toBeUndefined();
    expect(holidayOn(finnishHolidays, "2027-12-25")?.id).toBe("christmas");
  });
});
