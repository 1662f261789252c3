import ICAL from "ical.js";
import { tzlib_get_timezones } from "timezones-ical-library";
import { describe, expect, it, test } from "vitest";
import { resolvePlan } from "../group/index.js";
import { isTimeZone } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { toSchemaOrg } from "../publishing/index.js";
import { minimalPlan } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import { joinSeasonCalendar, seasonCalendarPart, toCalendarOrThrow } from "./index.js";

const zones = [tzlib_get_timezones()].flat().filter((zone) => isTimeZone(zone));

/** Every two weeks for nearly two years: each change of the clock has sessions on both sides of it. */
function groupIn(timeZone: string, start = "2026-01-06") {
  const plan = parsePlanOrThrow({
    ...minimalPlan("closed-group"),
    schedule: { start, time: "13:30", timeZone, count: 48, rhythm: [{ kind: "weekly", interval: 2 }] },
  });
  return resolvePlan(plan)._unsafeUnwrap();
}

/** As a reader that knows no zone but those that the file tells. */
function instantsIn(calendar: string): readonly string[] {
  const root = new ICAL.Component(ICAL.parse(calendar));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const instants = root.getAllSubcomponents("vevent").map((each) => {
    const event = new ICAL.Event(each);
    return event.startDate.toJSDate().toISOString().replace(".000Z", "Z");
  });
  ICAL.TimezoneService.reset();
  return instants.sort();
}

const isThorough = process.env["PIIRI_THOROUGH"] !== undefined;

describe("the rules that a calendar has with it lead to the instants of the sessions", () => {
  // One zone of all whose clocks go alike, and by `npm run soak` those too.
  it(`in each of ${zones.length} zones`, { timeout: 600_000 }, () => {
    const seen = new Set<string>();
    const wrong = zones.filter((zone) => {
      const group = groupIn(zone);
      const expected = group.sessions.map(({ start }) => start as string).sort();
      if (!isThorough && seen.has(expected.join())) return false;
      seen.add(expected.join());
      return instantsIn(toCalendarOrThrow(group, wordsOf(group), { view: "participants" })).join() !== expected.join();
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    "Africa/Casablanca",
    "Africa/El_Aaiun",
    "America/Vancouver",
    "America/Edmonton",
    "Asia/Almaty",
    "Asia/Gaza",
  ])("in %s too, in calendars of a season and years ago, and so do the data for search engines", (zone) => {
    for (const start of ["2022-01-04", "2026-01-06", "2034-01-03"]) {
      const group = groupIn(zone, start);
      const expected = group.sessions.map((session) => session.start as string).sort();
      expect(instantsIn(toCalendarOrThrow(group, wordsOf(group), { view: "public" }))).toEqual(expected);
      const part = seasonCalendarPart(group, wordsOf(group), { view: "facilitators" });
      expect(instantsIn(joinSeasonCalendar([part], en))).toEqual(expected);
      const told = JSON.stringify(toSchemaOrg(group, wordsOf(group))).matchAll(/"startDate":"([^"]{11,})"/g);
      const instants = new Set([...told].map(([, start_ = ""]) => `${new Date(start_).toISOString().slice(0, 19)}Z`));
      expect(expected.every((each) => instants.has(each))).toBe(true);
    }
  });
});

test("where the published rules are the platform's, they are given as readers know them", () => {
  const calendar = toCalendarOrThrow(groupIn("Europe/Helsinki"), wordsOf(groupIn("Europe/Helsinki")), {
    view: "public",
  });
  expect(calendar).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
  expect(calendar.match(/BEGIN:(?:STANDARD|DAYLIGHT)/g)).toHaveLength(2);
});
