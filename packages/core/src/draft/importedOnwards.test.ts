import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { toCalendar } from "../ical/index.js";
import { addDays, type LocalDate, weekdays } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile } from "../profile/index.js";
import { fromRRule } from "../rrule/index.js";
import { draftFromSeries } from "./index.js";

const zone = "TZID=Europe/Helsinki";
const compact = (date: string, time: string) => `${date}T${time}00`.replace(/[-:]/g, "");

/** Each session that is held as ical.js, another's reader, has it: when it begins on the wall clock, and its minutes. */
function heldByOthers(text: string): readonly string[] {
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
  const mains = events.filter((event) => !event.isRecurrenceException());
  const held: string[] = [];
  for (const main of mains) {
    for (const other of events)
      if (other.isRecurrenceException() && other.uid === main.uid) main.relateException(other);
    const iterator = main.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate, endDate } = main.getOccurrenceDetails(next);
      if (`${item.component.getFirstPropertyValue("status")}` === "CANCELLED") continue;
      const minutes = endDate.subtractDate(startDate).toSeconds() / 60;
      held.push(`${startDate.toString().slice(0, 16)} ${minutes}`);
    }
  }
  return held.sort();
}

interface Change {
  /** Which session of the rule, from 0. */
  readonly place: number;
  readonly days: number;
  readonly time: string;
  readonly minutes: number;
}

interface Written {
  readonly start: LocalDate;
  readonly time: string;
  readonly minutes: number;
  readonly interval: number;
  readonly count: number;
  readonly excluded: readonly number[];
  readonly following: readonly Change[];
  readonly moved: readonly Change[];
  readonly cancelled: readonly number[];
}

const time = fc.constantFrom("17:00", "18:00", "18:30");
const minutes = fc.constantFrom(60, 90, 120);
const change = fc.record({ place: fc.nat({ max: 9 }), days: fc.integer({ min: -4, max: 4 }), time, minutes });
const byPlace = (changes: readonly Change[]) => [...new Map(changes.map((each) => [each.place, each])).values()];
const written: fc.Arbitrary<Written> = fc
  .record({
    start: fc.integer({ min: 0, max: 300 }).map((days) => addDays("2027-01-04", days)),
    ...{ time, minutes, interval: fc.integer({ min: 1, max: 3 }), count: fc.integer({ min: 3, max: 10 }) },
    excluded: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 2 }),
    following: fc.array(change, { minLength: 1, maxLength: 3 }),
    moved: fc.array(change, { maxLength: 2 }),
    cancelled: fc.array(fc.nat({ max: 9 }), { maxLength: 1 }),
  })
  .map((each) => {
    const isThere = (place: number) => place < each.count && !each.excluded.includes(place);
    const following = byPlace(each.following).filter(({ place }) => isThere(place));
    const isFree = (place: number) => isThere(place) && following.every((other) => other.place !== place);
    const moved = byPlace(each.moved).filter(({ place }) => isFree(place));
    const cancelled = each.cancelled.filter((place) => isFree(place) && moved.every((other) => other.place !== place));
    return { ...each, excluded: each.excluded.filter((place) => place < each.count), following, moved, cancelled };
  })
  .filter(({ count, excluded, following }) => following.length > 0 && count - excluded.length > 1);

function calendarOf({ start, time: at, interval, count, ...each }: Written): string {
  const dayOf = (place: number) => addDays(start, place * interval * weekdays.length);
  const event = (...lines: readonly string[]) => ["BEGIN:VEVENT", "UID:walkers", ...lines, "END:VEVENT"];
  const instead = (range: string) => (one: Change) =>
    event(
      `RECURRENCE-ID;${range}${zone}:${compact(dayOf(one.place), at)}`,
      `DTSTART;${zone}:${compact(addDays(dayOf(one.place), one.days), one.time)}`,
      `DURATION:PT${one.minutes}M`,
    );
  return [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN"],
    ...event(
      `DTSTART;${zone}:${compact(start, at)}`,
      `DURATION:PT${each.minutes}M`,
      `RRULE:FREQ=WEEKLY;INTERVAL=${interval};COUNT=${count}`,
      ...each.excluded.map((place) => `EXDATE;${zone}:${compact(dayOf(place), at)}`),
    ),
    ...each.following.flatMap(instead("RANGE=THISANDFUTURE;")),
    ...each.moved.flatMap(instead("")),
    ...each.cancelled.flatMap((place) =>
      event(
        `RECURRENCE-ID;${zone}:${compact(dayOf(place), at)}`,
        `DTSTART;${zone}:${compact(dayOf(place), at)}`,
        `DURATION:PT${each.minutes}M`,
        "STATUS:CANCELLED",
      ),
    ),
    "END:VCALENDAR",
  ].join("\r\n");
}

it("what is otherwise from some session on is imported with the very sessions that another reader has, or refused", () => {
  const seen = { imported: 0, refused: 0, onwards: 0 };
  fc.assert(
    fc.property(written, (each) => {
      const text = calendarOf(each);
      fromRRule(text).match(
        (series) => {
          seen.imported += 1;
          if (Object.values(series.sessions).some(({ onwards }) => onwards !== undefined)) seen.onwards += 1;
          const plan = parsePlanOrThrow(draftFromSeries(series, guideProfile, en));
          const group = resolvePlanOrThrow({ ...plan, stage: "published" });
          const view = { view: "public", now: "2027-01-01T00:00:00Z" } as const;
          const exported = toCalendar(group, en, view)._unsafeUnwrap();
          // A plan has one length for a session by itself; how many have another is told.
          const told = (all: readonly string[]) => (series.left.lengths > 0 ? all.map((one) => one.slice(0, 16)) : all);
          expect(told(heldByOthers(exported))).toEqual(told(heldByOthers(text)));
        },
        (problem) => {
          seen.refused += 1;
          expect(problem).toEqual({ code: "not-carried", part: "following" });
        },
      );
    }),
    { numRuns: 300 },
  );
  expect(seen.onwards).toBeGreaterThan(100);
  expect(seen.refused).toBeGreaterThan(10);
});

it("another weekday, time and length from the third session on", () => {
  const each = { ...{ interval: 1, count: 5, minutes: 120, time: "18:00" }, excluded: [], moved: [], cancelled: [] };
  const following = [{ place: 2, days: 1, time: "17:00", minutes: 90 }];
  const { sessions, schedule } = fromRRule(calendarOf({ ...each, start: "2027-03-02", following }))._unsafeUnwrap();
  expect(sessions).toEqual({ s3: { onwards: { weekday: "wednesday", time: "17:00", duration: 90 } } });
  expect(schedule).toMatchObject({ start: "2027-03-02", time: "18:00", duration: 120, count: 5 });
});
