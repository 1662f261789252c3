import * as fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { tzlib_get_offset } from "timezones-ical-library";
import { describe, expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { addDays, epochDay, millisecondsOf, momentOf } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import { type CalendarMode, type CalendarView, toCalendarOrThrow } from "./index.js";

/** A session as somebody's calendar shows it. */
interface Shown {
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly isCancelled: boolean;
}

/**
 * node-ical asks a Temporal polyfill that knows a zone's rules for some ten years to come and no longer, and loses
 * Morocco's weeks of Ramadan.
 */
const readers = {
  "ical.js": { read: readByIcalJs, canRead: () => true },
  "node-ical": {
    read: readByNodeIcal,
    canRead: (group: Group) =>
      group.schedule.timeZone !== "Africa/Casablanca" &&
      group.sessions.every(({ end }) => end < "2034") &&
      zoneIsKnownAsItIs(group),
  },
};
const views: readonly CalendarView[] = ["participants", "facilitators", "public"];
const modes: readonly CalendarMode[] = ["events", "rule"];

describe.each(Object.entries(readers))("%s", (_name, { read, canRead }) => {
  describe.each(modes)("mode %s", (mode) => {
    it.each(views)("shows %s all formats with their sessions as they are", (view) => {
      for (const format of ["closed-group", "open-meetings", "single-event"] as const) {
        expectSame(resolvePlanOrThrow(minimalPlan(format)), mode, view);
      }
    });

    it.each(Object.entries(groups()))("reads %s", (_what, group) => {
      expectSame(group, mode, "participants");
    });

    it("reads any group", () => {
      fc.assert(
        fc.property(arbitraries.group(), fc.constantFrom(...views), (group, view) => {
          fc.pre(canRead(group));
          expectSame({ ...group, publicName: 'Ryhmä; "kevät", 2027', language: "fi" }, mode, view);
        }),
      );
    });
  });

  function expectSame(group: Group, mode: CalendarMode, view: CalendarView) {
    expect(read(toCalendarOrThrow(group, wordsOf(group), { view, mode })).sort(byTime)).toEqual(
      expected(group, mode).sort(byTime),
    );
  }
});

/** Groups at which calendars go wrong. */
function groups(): Record<string, Group> {
  const weekly = { rhythm: [{ kind: "weekly", interval: 1 }] };
  const everything = {
    s2: { moved: { date: "2027-03-10", time: "17:30" } },
    s3: { cancelled: true },
    s4: { moved: { time: "10:00" }, cancelled: true },
    extra: { added: { date: "2027-03-13" } },
    "extra-cancelled": { added: { date: "2027-03-14", time: "12:00" }, cancelled: true },
  };
  return {
    "spring, when the clocks go forward": group({ start: "2027-03-14", ...weekly }),
    "autumn, when the clocks go back": group({ start: "2027-10-17", ...weekly }),
    "Easter Monday skipped": group({ start: "2027-03-01", holidays: "skip" }),
    "sessions moved, cancelled and added": group({ start: "2027-03-02" }, everything),
    "sessions postponed, moved ones and added ones among them": group(
      { start: "2027-03-02" },
      {
        s2: { postponed: true },
        s3: { moved: { date: "2027-04-01" }, postponed: true },
        extra: { added: { date: "2027-03-13" }, postponed: true },
      },
    ),
    "first and last cancelled": group({ start: "2027-03-02" }, { s1: { cancelled: true }, s6: { cancelled: true } }),
    "the first days of the rhythm skipped": group({
      start: "2027-03-02",
      ...weekly,
      skip: ["2027-03-02", "2027-03-16"],
    }),
    "a break within an end date": group({
      start: "2027-01-05",
      until: "2027-05-31",
      ...weekly,
      breaks: [{ from: "2027-02-20", to: "2027-03-05" }],
    }),
    "two phases": group({
      start: "2027-03-02",
      count: 9,
      skip: ["2027-03-16", "2027-05-04"],
      rhythm: [
        { kind: "weekly", interval: 2, times: 4 },
        { kind: "monthly-by-weekday", interval: 1, nth: 1, weekday: "tuesday" },
      ],
    }),
    "two phases and an end date": group({
      start: "2027-03-02",
      until: "2027-12-15",
      skip: ["2027-03-30", "2027-05-04"],
      rhythm: [
        { kind: "weekly", interval: 2, times: 3 },
        { kind: "monthly-by-weekday", interval: 2, nth: -1, weekday: "tuesday" },
      ],
    }),
    "a phase of one session, moved": group(
      { start: "2027-03-02", rhythm: [{ kind: "weekly", interval: 1, times: 1 }, ...weekly.rhythm] },
      { s1: { moved: { time: "19:00" } } },
    ),
    "the 31st": group({ start: "2027-01-31", rhythm: [{ kind: "monthly-by-date", interval: 1, day: 31 }] }),
    "a night session over the missing hour": group({ start: "2027-03-21", time: "02:00", duration: 90, ...weekly }),
    "a night session into the doubled hour": group({ start: "2027-10-24", time: "02:00", duration: 150, ...weekly }),
    "a first night session that ends in the doubled hour": group({
      start: "2027-10-31",
      time: "02:15",
      duration: 60,
      ...weekly,
    }),
    "a session moved into the doubled hour": group(
      { start: "2027-10-18" },
      { s2: { moved: { date: "2027-10-31", time: "03:30" } } },
    ),
    "a night session in the doubled hour": group(
      { start: "2027-10-17", time: "03:15", duration: 30, ...weekly },
      { s3: { cancelled: true } },
    ),
    "a slot in the missing hour, moved": group(
      { start: "2027-03-21", time: "03:15", ...weekly },
      { s2: { moved: { time: "12:00" } } },
    ),
    "over midnight": group({ start: "2027-03-02", time: "23:00", duration: 180 }),
    UTC: group({ start: "2027-03-02", timeZone: "UTC", skip: ["2027-03-16"] }, { s2: { cancelled: true } }),
    "a zone that shares its rules": group({ start: "2027-03-02", timeZone: "Europe/Mariehamn" }),
    "a half-hour zone": group({ start: "2027-03-28", timeZone: "Australia/Lord_Howe", time: "01:45", ...weekly }),
  };
}

function group(schedule: object, sessions: object = {}): Group {
  const plan = { ...minimalPlan("closed-group"), sessions };
  return resolvePlanOrThrow(parsePlanOrThrow({ ...plan, schedule: { time: "18:00", ...schedule } }));
}

function expected({ sessions, publicName }: Group, mode: CalendarMode): Shown[] {
  return sessions.map(({ start, end, status, number, of }) => {
    const place = of === undefined ? ` (${number})` : ` (${number}/${of})`;
    const name = publicName + (mode === "rule" || of === 1 ? "" : place);
    const before = { cancelled: "Peruttu: ", postponed: "Lykätty: " };
    const isCancelled = status === "cancelled" || status === "postponed";
    return {
      ...shown(millisecondsOf(start), millisecondsOf(end)),
      summary: isCancelled ? before[status] + name : name,
      isCancelled,
    };
  });
}

/**
 * Whether the zone's rules as a reader with a list of its own knows them are also those that the sessions were dated by. They
 * are not for years before a country changed its rules, nor where the platform has not heard of it yet.
 */
function zoneIsKnownAsItIs({ sessions, schedule: { timeZone } }: Group): boolean {
  return sessions.every(({ local: { date } }) =>
    [addDays(date, -1), addDays(date, 2)].every((day) => {
      const noon = epochDay(day) * 86_400_000 + 43_200_000;
      const moment = momentOf(timeZone, epochDay(day), 720);
      const told = tzlib_get_offset(timeZone, day, "12:00");
      return moment === noon - Number(`${told[0]}1`) * (Number(told.slice(1, 3)) * 60 + Number(told.slice(3))) * 60_000;
    }),
  );
}

function readByIcalJs(text: string): Shown[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return events
    .filter((event) => !event.hasProperty("recurrence-id"))
    .flatMap((component) => {
      const uid = component.getFirstPropertyValue("uid");
      const exceptions = events.filter(
        (event) => event.hasProperty("recurrence-id") && event.getFirstPropertyValue("uid") === uid,
      );
      const event = new ICAL.Event(component, { exceptions });
      return occurrences(event).map(({ item, startDate, endDate }) => ({
        ...shown(startDate.toJSDate().getTime(), endDate.toJSDate().getTime()),
        summary: item.summary,
        isCancelled: item.component.getFirstPropertyValue("status") === "CANCELLED",
      }));
    });
}

function occurrences(event: ICAL.Event) {
  if (!event.isRecurring()) return [{ item: event, startDate: event.startDate, endDate: event.endDate }];
  const found: ReturnType<ICAL.Event["getOccurrenceDetails"]>[] = [];
  const walk = event.iterator();
  for (let next = walk.next(); next; next = walk.next()) found.push(event.getOccurrenceDetails(next));
  return found;
}

function readByNodeIcal(text: string): Shown[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== "VEVENT") return [];
    const found = event.rrule
      ? nodeIcal.expandRecurringEvent(event, { from: new Date("1999-01-01"), to: new Date("2220-01-01") })
      : [{ start: event.start, end: event.end ?? event.start, summary: event.summary, event }];
    return found.map(({ start, end, summary, event: { status } }) => ({
      ...shown(start.getTime(), end.getTime()),
      summary: typeof summary === "string" ? summary : summary.val,
      isCancelled: status === "CANCELLED",
    }));
  });
}

function shown(start: number, end: number) {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

function byTime(a: Shown, b: Shown): number {
  return `${a.start} ${a.summary}` < `${b.start} ${b.summary}` ? -1 : 1;
}
