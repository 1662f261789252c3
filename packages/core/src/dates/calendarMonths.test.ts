import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isLocalDate, type LocalDate, weekdayOf, weekdays } from "../kernel/index.js";
import { calendarMonths } from "./calendarMonths.js";

const anyDate = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2190-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10) as LocalDate);

describe("months as a wall calendar shows them", () => {
  it("every day from the first month's beginning to the last one's end stands once, in order, under its weekday", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const to = addDays(from, days);
        const months = calendarMonths(from, to);
        const shown = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined);
        expect(shown).toEqual(shown.map((_, index) => addDays(shown[0] ?? from, index)));
        for (const day of shown) expect(isLocalDate(day)).toBe(true);
        expect(shown).toContain(from);
        expect(shown).toContain(to);
        for (const week of months.flatMap(({ weeks }) => weeks)) {
          expect(week).toHaveLength(weekdays.length);
          week.forEach((day, index) => {
            if (day !== undefined) expect(weekdayOf(day)).toBe(weekdays[index]);
          });
        }
      }),
    );
  });

  it("no month begins after the last date, and none is empty", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const to = addDays(from, days);
        const months = calendarMonths(from, to);
        expect(months.every(({ first }) => first <= to && first.endsWith("-01"))).toBe(true);
        expect(months.every(({ weeks }) => weeks.every((week) => week.some((day) => day !== undefined)))).toBe(true);
      }),
    );
  });
});
