import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { type HolidayCountry, holidayCountries, holidaysOf } from "./index.js";

/** A second opinion: another's tables of the world's holidays. */
interface Almanac {
  readonly getHolidays: (year: number) => readonly { readonly date: string; readonly type: string }[];
}
const require = createRequire(import.meta.url);
const Almanac = require("date-holidays") as new (country: string, options: object) => Almanac;

const languages = [fi, sv, en];

/** Each day once, as several holidays may fall on it. */
const daysOf = (days: readonly string[]) => [...new Set(days)].sort();

/** The Sundays that are feasts without being named in the nation's law. */
const feasts: readonly string[] = ["easter-sunday", "pentecost"];
const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

describe.each(holidayCountries)("holidays of %s, 2020–2040", (country) => {
  const almanac = new Almanac(country, { timezone: "UTC", languages: ["en"] });
  const theirs = (year: number, ...types: readonly string[]) =>
    daysOf(
      almanac
        .getHolidays(year)
        .filter(({ type }) => types.includes(type))
        .map(({ date }) => date.slice(0, "YYYY-MM-DD".length)),
    );
  const ours = (year: number, kind: "public" | "eve") => holidaysOf(country)(year).filter((one) => one.kind === kind);

  it("are public on the days on which an independent source has them, and on no other", () => {
    for (const year of years) {
      const sundays = country === "DE" ? ours(year, "public").filter(({ id }) => feasts.includes(id)) : [];
      const days = daysOf([...theirs(year, "public"), ...sundays.map(({ date }) => date)]);
      expect(daysOf(ours(year, "public").map(({ date }) => date)), `${year}`).toEqual(days);
      expect(sundays.every(({ date }) => theirs(year, "observance").includes(date))).toBe(true);
    }
  });

  it("have the days on which that source says work rests by custom among their eves", () => {
    for (const year of years) {
      const days = [...ours(year, "eve"), ...ours(year, "public")].map(({ date }) => date);
      expect(days, `${year}`).toEqual(expect.arrayContaining(theirs(year, "bank")));
      const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
      const nextYear = holidaysOf(country)(year + 1).map(({ date }) => date);
      for (const { date } of ours(year, "eve")) expect([...days, ...nextYear]).toContain(nextDay(date));
    }
  });
});

describe("a country's holidays", () => {
  const country = fc.constantFrom(...holidayCountries);

  it("are in order of date, each once, within the year, and named", () => {
    fc.assert(
      fc.property(country, fc.integer({ min: 2018, max: 2199 }), (of, year) => {
        const holidays = holidaysOf(of)(year);
        expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted());
        expect(new Set(holidays.map(({ id }) => id)).size).toBe(holidays.length);
        for (const { date, id, name } of holidays) {
          expect(date.startsWith(`${year}-`)).toBe(true);
          const names: readonly unknown[] =
            of === "FI" ? languages.map((words) => words.holidays[id as "easter-sunday"]) : [name];
          for (const one of names) expect(one).toMatch(/\S/);
        }
      }),
    );
  });

  it.each([
    ["SE", "2027-06-06", "nationaldagen"],
    ["NO", "2028-05-17", "grunnlovsdagen"],
    ["DK", "2023-05-05", "store bededag"],
    ["EE", "2027-06-24", "jaanipäev"],
    ["DE", "2027-10-03", "Tag der Deutschen Einheit"],
  ] as const)("have the name that people there know: %s, %s, %s", (of: HolidayCountry, date, name) => {
    expect(holidaysOf(of)(Number(date.slice(0, 4))).find((one) => one.date === date)?.name).toBe(name);
  });
});
