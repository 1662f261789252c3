import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { err } from "neverthrow";
import { rrulestr } from "rrule";
import { describe, expect, it, test } from "vitest";
import type { Group } from "../group/index.js";
import type { LocalDate } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { dateSessions, type Extent, finnishHolidays, isHeld } from "../series/index.js";
import { arbitraries } from "../testing/index.js";
import { fromRRule, type ImportedSeries, tellLeftOut, tellRRuleProblem, toRRule } from "./index.js";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.ics`, import.meta.url), "utf8");

/** What rrule itself makes of a text, on the wall clock, whatever the zone of this machine is. */
function wallTimes(text: string): readonly string[] {
  const floating = text.replace(/;TZID=[^:\n]+/g, "").replace(/(\d{8}T\d{6})(?=[,\n]|$)/g, "$1Z");
  return rrulestr(floating, { forceset: true })
    .all()
    .map((date) => date.toISOString().slice(0, "yyyy-mm-ddThh:mm".length));
}

const heldTimes = ({ sessions }: Group) =>
  sessions.filter(isHeld).map(({ local: { date, time } }) => `${date}T${time}`);

function extentOf(count: number | undefined, until: LocalDate | undefined, horizon: LocalDate): Extent {
  if (count !== undefined) return { kind: "count", count };
  return until === undefined ? { kind: "ongoing", horizon } : { kind: "until", until };
}

/** The sessions that follow from what was imported, up to the last of the group's. */
function imported({ schedule, sessions }: ImportedSeries, { schedule: { extent } }: Pick<Group, "schedule">) {
  const { rhythm = [{ kind: "weekly", interval: 1 }], count, until, skip = [], duration = 120 } = schedule;
  const horizon = extent.kind === "ongoing" ? extent.horizon : schedule.start;
  return dateSessions({
    ...schedule,
    duration,
    rhythm,
    extent: extentOf(count, until, horizon),
    skip,
    breaks: [],
    holidays: "flag",
    calendar: finnishHolidays,
    changes: sessions,
  })._unsafeUnwrap();
}

describe("a group's schedule as rules", () => {
  it("gives rrule the sessions that are held", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const times = toRRule(group).flatMap(wallTimes);
        expect([...new Set(times)].sort()).toEqual([...new Set(heldTimes(group))].sort());
      }),
    );
  });

  it("read again is the same series, where its rhythm has one phase", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const [text, another] = toRRule(group);
        fc.pre(text !== undefined && another === undefined);
        const read = fromRRule(text);
        // Where a clock change would come between, nothing is guessed.
        if (read.isErr()) expect(["other-dates", "not-carried"]).toContain(read.error.code);
        else {
          const again = imported(read.value, group).filter(isHeld);
          const held = group.sessions.filter(isHeld).map(({ start: at }) => at);
          expect([...new Set(again.map(({ start: at }) => at))].sort()).toEqual([...new Set(held)].sort());
        }
      }),
    );
  });
});

describe("a calendar as programs write it", () => {
  it("from Outlook: a weekday of the month by its place, Windows' zone, one date out, one moved", () => {
    const { schedule, sessions, title, left } = fromRRule(fixture("outlook"))._unsafeUnwrap();
    expect(schedule).toEqual({
      start: "2027-03-02",
      time: "18:00",
      timeZone: "Europe/Helsinki",
      duration: 120,
      rhythm: [{ kind: "monthly-by-weekday", interval: 1, nth: 1, weekday: "tuesday" }],
      count: 4,
      holidays: "flag",
      skip: ["2027-04-06"],
    });
    expect(sessions).toEqual({ s2: { moved: { date: "2027-05-12", time: "18:30" } } });
    expect(title).toBe("Arkea kivun kanssa");
    expect(left).toMatchObject({ attendees: 3, organisers: 1, descriptions: 2, locations: 1, links: 1, reminders: 1 });
  });

  it("from Google: an end in universal time, one date out, one cancelled, another entry", () => {
    const { schedule, sessions, left } = fromRRule(fixture("google"))._unsafeUnwrap();
    expect(schedule).toMatchObject({
      until: "2027-05-12",
      rhythm: [{ kind: "weekly", interval: 2 }],
      skip: ["2027-03-31"],
    });
    expect(sessions).toEqual({ s4: { cancelled: true } });
    expect(left).toMatchObject({ attendees: 1, links: 1, entries: 1 });
  });

  it("from Apple: a day of the month without an end, one moved and longer, a title with an address", () => {
    const read = fromRRule(fixture("apple"))._unsafeUnwrap();
    expect(read.schedule).toMatchObject({ ongoing: true, rhythm: [{ kind: "monthly-by-date", interval: 1, day: 15 }] });
    expect(read.sessions).toEqual({ s3: { moved: { date: "2027-03-16" } } });
    expect(read).not.toHaveProperty("title");
    expect(read.left).toMatchObject({ attachments: 1, titles: 1, lengths: 1, links: 1 });
    expect(tellLeftOut(read.left, fi)).toContain("1 otsikko, jossa on linkki tai osoite");
  });

  it.each(["outlook", "google", "apple"])("from %s: none of what is left out shows anywhere", (name) => {
    for (const text of [fixture(name), fixture(name).replace("RRULE:FREQ=", "RRULE:INTERVAL=9;FREQ=YEARLY;X=")]) {
      for (const options of [{}, { series: 7 }, { timeZone: "Europe/Stockholm" }]) {
        const read = fromRRule(text, options).map(({ title = "", ...rest }) => ({
          ...rest,
          title: title.replace("Arkea", ""),
        }));
        expect(JSON.stringify(read)).not.toContain("MARKER");
      }
    }
  });
});

const event = (...lines: readonly string[]) => lines.join("\n");
const start = "DTSTART;TZID=Europe/Helsinki:20270302T180000";

describe("what a plan cannot say is named", () => {
  test.each([
    ["FREQ=DAILY;COUNT=4", { code: "not-carried", part: "frequency" }],
    ["FREQ=YEARLY;COUNT=4", { code: "not-carried", part: "frequency" }],
    ["FREQ=WEEKLY;BYDAY=1TU,2TU;COUNT=4", { code: "not-carried", part: "several-weekdays" }],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", { code: "not-carried", part: "several-weekdays" }],
    ["FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4", { code: "not-carried", part: "weekday-of-start" }],
    ["FREQ=WEEKLY;BYDAY=TH;COUNT=4", { code: "not-carried", part: "weekday-of-start" }],
    ["FREQ=WEEKLY;INTERVAL=60;COUNT=4", { code: "not-carried", part: "interval" }],
    ["FREQ=MONTHLY;BYMONTHDAY=2,16;COUNT=4", { code: "not-carried", part: "several-days" }],
    ["FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4", { code: "not-carried", part: "several-days" }],
    ["FREQ=WEEKLY;BYMONTH=3,4;COUNT=4", { code: "not-carried", part: "months" }],
    ["FREQ=WEEKLY;BYHOUR=9,18;COUNT=4", { code: "not-carried", part: "times" }],
    ["FREQ=WEEKLY;COUNT=501", { code: "too-long", most: 500 }],
    ["FREQ=WEEKLY;UNTIL=99991231T000000Z", { code: "too-long", most: 500 }],
    ["FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4", { code: "other-dates" }],
  ])("%s", (rule, problem) => {
    expect(fromRRule(event(start, `RRULE:${rule}`))._unsafeUnwrapErr()).toEqual(problem);
  });

  test.each([
    ["nothing", "", "no-start"],
    ["a whole day", "DTSTART;VALUE=DATE:20270302\nRRULE:FREQ=WEEKLY;COUNT=2", "all-day"],
    ["a zone of nobody", 'DTSTART;TZID="MARKER zone":20270302T180000\nRRULE:FREQ=WEEKLY;COUNT=2', "unknown-zone"],
    ["no calendar", "BEGIN:VCALENDAR\nMARKER", "not-a-calendar"],
    ["an empty calendar", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR", "no-event"],
    [
      "from one session on",
      `${start}\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nBEGIN:VEVENT\nUID:rule\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Helsinki:20270309T180000\nDTSTART;TZID=Europe/Helsinki:20270310T180000`,
      "not-carried",
    ],
  ])("%s", (_, text, code) => {
    const problem = fromRRule(text)._unsafeUnwrapErr();
    expect(problem.code).toBe(code);
    for (const words of [fi, sv, en]) {
      const sentence = tellRRuleProblem(problem, words);
      expect(sentence.length).toBeGreaterThan(20);
      expect(sentence).not.toContain("MARKER");
    }
  });

  it("of several series, with the first dates of each", () => {
    const one = (uid: string, day: string) =>
      `BEGIN:VEVENT\nUID:${uid}\nDTSTART;TZID=Europe/Helsinki:202703${day}T180000\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT`;
    const text = `BEGIN:VCALENDAR\n${one("b", "04")}\n${one("a", "02")}\nEND:VCALENDAR`;
    const problem = fromRRule(text)._unsafeUnwrapErr();
    expect(problem).toEqual({ code: "several-series", starts: ["2027-03-02", "2027-03-04"] });
    expect(fromRRule(text, { series: 2 })._unsafeUnwrap().schedule.start).toBe("2027-03-04");
    expect(fromRRule(text, { series: 3 })._unsafeUnwrapErr()).toEqual({ code: "no-such-series", series: 3, of: 2 });
  });
});

describe("universal time", () => {
  it("is told on the wall clock where no clock change comes between, and as it is where one does", () => {
    const rule = (count: number) => `DTSTART:20270105T160000Z\nRRULE:FREQ=WEEKLY;COUNT=${count}`;
    expect(fromRRule(rule(4))._unsafeUnwrap().schedule).toMatchObject({ time: "18:00", timeZone: "Europe/Helsinki" });
    expect(fromRRule(rule(20))._unsafeUnwrap().schedule).toMatchObject({ time: "16:00", timeZone: "UTC" });
  });
});

describe("what is made to exhaust", () => {
  const nested = "BEGIN:VEVENT\n".repeat(50_000);
  test.each([
    ["levels without end", `BEGIN:VCALENDAR\n${nested}`],
    ["entries without end", `BEGIN:VCALENDAR\n${"BEGIN:VEVENT\nEND:VEVENT\n".repeat(60_000)}END:VCALENDAR`],
    [
      "a line without end",
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:${"9".repeat(4_000_000)}\nEND:VEVENT\nEND:VCALENDAR`,
    ],
    ["exceptions without end", `${start}\nRRULE:FREQ=WEEKLY;COUNT=500\n${"EXDATE:20270302T160000Z\n".repeat(100_000)}`],
    ["a text larger than any", "x".repeat(5_000_000)],
  ])("%s is refused or read within seconds", (_, text) => {
    const begun = performance.now();
    fromRRule(text);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it("days without end are refused before they are taken apart", () => {
    const days = "20270302T160000Z,".repeat(60_000);
    for (const text of [`EXDATE:${days}20270302`, "EXDATE:20270302T160000Z\n".repeat(60_000)])
      expect(fromRRule(`DTSTART:20270302T160000Z\nRRULE:FREQ=WEEKLY\n${text}`)).toEqual(err({ code: "too-large" }));
  });
});

it("any text is answered", () => {
  const parts = fc.constantFrom(
    ...fixture("outlook").split("\r\n"),
    "RRULE:FREQ=",
    "DTSTART:",
    "EXDATE:x",
    "RRULE:FREQ=WEEKLY;UNTIL=x",
    "RECURRENCE-ID:20270230T996000",
    "DURATION:P",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 30 }), fc.boolean(), (lines, isWhole) => {
      const text = isWhole ? ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n") : lines.join("\n");
      expect(fromRRule(text).isOk()).toBeTypeOf("boolean");
    }),
    { numRuns: 300 },
  );
});
