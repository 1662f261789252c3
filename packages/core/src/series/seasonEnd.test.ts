import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { addDays, lastDate } from "../kernel/index.js";
import { arbitraries } from "../testing/index.js";
import { seasonEnd } from "./seasonEnd.js";

const usual = { spring: "06-10", autumn: "12-20" };

it("is the next of the two last days, looked for one day after another", () => {
  const monthDay = fc.constantFrom<string>("01-31", "05-31", "06-10", "08-15", "12-20");
  fc.assert(
    fc.property(arbitraries.localDate("2000-01-01", "2150-12-31"), monthDay, monthDay, (date, spring, autumn) => {
      let day = date;
      while (![spring, autumn].includes(day.slice(5))) day = addDays(day, 1);
      expect(seasonEnd(date, { spring, autumn })).toBe(day);
    }),
  );
});

test("a season's last day belongs to it, and the day after to the next", () => {
  expect(seasonEnd("2027-06-10", usual)).toBe("2027-06-10");
  expect(seasonEnd("2027-06-11", usual)).toBe("2027-12-20");
  expect(seasonEnd("2027-12-21", usual)).toBe("2028-06-10");
});

test("beyond the years that are known there is no season", () => {
  expect(seasonEnd("2199-12-25", usual)).toBe(lastDate);
  expect(seasonEnd("2199-12-20", usual)).toBe("2199-12-20");
});
