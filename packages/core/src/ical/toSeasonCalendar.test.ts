import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type Group, resolvePlan } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import {
  joinSeasonCalendar,
  type SeasonCalendarView,
  seasonCalendarPart,
  toCalendarOrThrow,
  toSeasonCalendar,
} from "./index.js";

const views = fc.constantFrom<SeasonCalendarView>("public", "facilitators");
const stages = fc.constantFrom<Group["stage"]>("draft", "published");
const someGroup = fc.tuple(arbitraries.group(), stages).map(([group, stage]): Group => ({ ...group, stage }));
const someGroups = fc.uniqueArray(someGroup, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

const blocks = (text: string, name: string) =>
  text.match(new RegExp(`^BEGIN:${name}\r\n[^]*?^END:${name}\r\n`, "gm")) ?? [];
const zonesIn = (text: string) => blocks(text, "VTIMEZONE").map((block) => block.match(/^TZID:(.*)$/m)?.[1]);
const isIn =
  (view: SeasonCalendarView) =>
  ({ stage, publicity }: Group) =>
    view === "facilitators" || (stage === "published" && publicity.beyondMembers !== false);

test("the events of each group's own calendar, each once, with the zones that they are in", () => {
  fc.assert(
    fc.property(someGroups, views, (groups, view) => {
      const own = groups.filter(isIn(view)).map((group) => toCalendarOrThrow(group, wordsOf(group), { view }));
      const season = toSeasonCalendar(groups, fi, { view, wordsOf });
      expect(blocks(season, "VEVENT").sort()).toEqual(own.flatMap((text) => blocks(text, "VEVENT")).sort());
      // Each zone once, with the rules of all years that any of the groups meets in.
      expect(zonesIn(season)).toEqual([...new Set(own.flatMap(zonesIn))].sort());
      expect(season.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("another reader finds every session at its moment", () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const read = (text: string) =>
        new ICAL.Component(ICAL.parse(text))
          .getAllSubcomponents("vevent")
          .map((each) => new ICAL.Event(each))
          .map(({ uid, startDate }) => `${uid} ${startDate.toJSDate().toISOString()}`)
          .sort();
      const own = groups.flatMap((group) => read(toCalendarOrThrow(group, wordsOf(group), { view: "facilitators" })));
      expect(read(toSeasonCalendar(groups, sv, { view: "facilitators", wordsOf }))).toEqual(own.sort());
    }),
    { numRuns: 20 },
  );
});

test("the same bytes whatever the order of the groups, and of one group that comes twice the last revision", () => {
  fc.assert(
    fc.property(someGroups, views, (groups, view) => {
      const season = toSeasonCalendar(groups, en, { view, wordsOf });
      expect(toSeasonCalendar([...groups].reverse(), en, { view, wordsOf })).toBe(season);
      const earlier = groups.map((group) => ({ ...group, revision: group.revision - 1, publicName: "Before" }));
      expect(toSeasonCalendar([...earlier, ...groups], en, { view, wordsOf })).toBe(season);
    }),
    { numRuns: 20 },
  );
});

test("strangers see neither who leads nor what it is about", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const marked: Group = {
        ...group,
        stage: "published",
        publicity: { ...group.publicity, beyondMembers: true },
        title: "MARKTITLE",
        people: { facilitators: [{ id: "a", name: "MARKNAME", email: "MARKMAIL@example.org" }] },
        sessions: group.sessions.map((session) => ({ ...session, theme: "MARKTHEME" })),
      };
      expect(toSeasonCalendar([marked], fi, { view: "public", wordsOf })).not.toContain("MARK");
      const led = toSeasonCalendar([marked], fi, { view: "facilitators", wordsOf });
      expect(led).toContain("MARKNAME");
      expect(led).not.toContain("MARKMAIL");
    }),
    { numRuns: 20 },
  );
});

test("only the days that are asked for; without any group an empty calendar", () => {
  fc.assert(
    fc.property(arbitraries.group(), fc.nat(), (group, chance) => {
      const day = group.sessions[chance % group.sessions.length]?.local.date;
      const shown = toSeasonCalendar([group], en, { view: "facilitators", wordsOf, from: day, to: day });
      expect(blocks(shown, "VEVENT")).toHaveLength(group.sessions.filter(({ local }) => local.date === day).length);
    }),
    { numRuns: 20 },
  );
  expect(toSeasonCalendar([], en, { view: "public", wordsOf }).split("\r\n").slice(-3)).toEqual([
    "X-PUBLISHED-TTL:PT12H",
    "END:VCALENDAR",
    "",
  ]);
});

test("the groups of a whole country, however many", () => {
  const group = resolvePlan(minimalPlan("closed-group"))._unsafeUnwrap();
  const part = seasonCalendarPart(group, en, { view: "facilitators" });
  // More times than a function can be called with.
  const parts = Array.from({ length: 15_000 }, (_, number) => ({ ...part, key: `group-${number}` }));
  const calendar = joinSeasonCalendar(parts, en);
  expect(calendar.split("BEGIN:VEVENT")).toHaveLength(parts.length * group.sessions.length + 1);
  expect(calendar.split("BEGIN:VTIMEZONE")).toHaveLength(1 + 1);
});
