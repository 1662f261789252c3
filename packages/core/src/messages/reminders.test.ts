import * as fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, it, test } from "vitest";
import { type Group, heldSessions, resolvePlanOrThrow } from "../group/index.js";
import { toCalendarOrThrow } from "../ical/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { parsePlan, parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { timeline } from "../timeline/index.js";
import { wordsOf } from "../words.fixtures.js";
import { composeMessageOrThrow } from "./composeMessage.js";
import { dueMessages } from "./dueMessages.js";

const today = "2026-12-01";
const groupWith = (reminders: object | undefined, more: object = {}): Group =>
  resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], ...more, reminders }));
const remindersOf = (group: Group) => dueMessages(group, { today }).filter(({ kind }) => kind === "reminder");

describe("reminders before a session", () => {
  it("go out on their days, the early one first, never two on one day, never after the session", () => {
    const days = fc.record({ daysBefore: fc.nat({ max: 28 }), at: fc.constantFrom(undefined, "09:00", "17:30") });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 2 }), (messages) => {
        const group = groupWith({ messages });
        for (const session of heldSessions(group)) {
          const all = remindersOf(group).filter((each) => each.session === session.key);
          expect(all.length).toBeGreaterThan(0);
          expect(all.length).toBeLessThanOrEqual(new Set(messages.map(({ daysBefore }) => daysBefore)).size);
          expect(new Set(all.map(({ due }) => due)).size).toBe(all.length);
          expect(new Set(all.map(({ task }) => task)).size).toBe(all.length);
          // The last of them is the one that has always been there.
          expect(all.at(-1)).toMatchObject({ task: `reminder-${session.key}` });
          expect(all.map(({ isEarlier = false }) => isEarlier)).toEqual(all.map((_, place) => place < all.length - 1));
          for (const { due, at } of all) {
            expect(due <= session.local.date).toBe(true);
            const usual = messages.filter(({ daysBefore }) => addDays(session.local.date, -daysBefore) === due);
            if (usual.length === 1) expect(at).toBe(usual[0]?.at);
          }
        }
      }),
    );
  });

  test("follow a session that is moved, and each is a message of its own", () => {
    const messages = [
      { daysBefore: 1, at: "17:00" },
      { daysBefore: 7, at: "09:00" },
    ];
    const group = groupWith({ messages }, { sessions: { s3: { moved: { date: "2027-02-10" } } } });
    expect(remindersOf(group).filter(({ session }) => session === "s3")).toMatchObject([
      { due: "2027-02-03", at: "09:00", isEarlier: true, task: "reminder-s3-earlier" },
      { due: "2027-02-09", at: "17:00", task: "reminder-s3" },
    ]);
    const joinUrl = "https://example.org/join";
    const keys = [true, false].map(
      (isEarlier) =>
        composeMessageOrThrow(group, { kind: "reminder", session: "s3", joinUrl, isEarlier }, en.messages, "en").key,
    );
    expect(keys).toEqual(["reminder-s3-earlier", "reminder-s3"]);
    const done = groupWith({ messages }, { done: { "reminder-s3-earlier": "2027-02-02" } });
    const states = timeline(done, { today }).filter(({ id }) => id.startsWith("reminder-s3"));
    expect(states.map(({ id, state }) => [id, state])).toEqual([
      ["reminder-s3-earlier", "done"],
      ["reminder-s3", "coming"],
    ]);
  });

  test("are two at most", () => {
    const three = { messages: [1, 2, 3].map((daysBefore) => ({ daysBefore })) };
    expect(parsePlan({ ...goodPlans["closed-group"], reminders: three }).isErr()).toBe(true);
  });
});

describe("thanks after a session", () => {
  const after = fc.record({
    daysAfter: fc.nat({ max: 28 }),
    at: fc.constantFrom(undefined, "09:00", "19:59", "20:00"),
  });
  const others = fc.record({
    s2: fc.constantFrom({}, { cancelled: true }, { postponed: true }, { moved: { date: "2027-01-28" } }),
    s4: fc.constantFrom({}, { cancelled: true }, { moved: { date: "2027-02-24", time: "17:00" } }),
  });
  const sentIn = (group: Group) => dueMessages(group, { today }).filter(({ kind }) => kind === "after-session");

  it("go out for each that is held but the last, not before it has ended, and no later than the next", () => {
    fc.assert(
      fc.property(after, others, (afterSession, sessions) => {
        const group = groupWith({ afterSession }, { sessions });
        const held = heldSessions(group);
        const sent = sentIn(group);
        expect(sent.map(({ session }) => session)).toEqual(held.slice(0, -1).map(({ key }) => key));
        for (const [place, { due, at, session, task, audience }] of sent.entries()) {
          const [own, next] = held.slice(place, place + 2);
          expect({ task, audience }).toEqual({ task: `after-session-${session}`, audience: "admitted" });
          expect(own !== undefined && next !== undefined && due >= own.local.date && due <= next.local.date).toBe(true);
          if (own !== undefined && due === own.local.date && at !== undefined) {
            const [hours = 0, minutes = 0] = own.local.time.split(":").map(Number);
            expect(at >= `${hours + own.duration / 60}:${`${minutes}`.padStart(2, "0")}`).toBe(true);
          }
          if (next !== undefined && due < next.local.date) {
            const days =
              own === undefined ? [] : [afterSession.daysAfter, 1].map((each) => addDays(own.local.date, each));
            expect(days).toContain(due);
          }
        }
      }),
    );
  });

  test("are sent by no plan that does not ask for it, for none that was not held, and say when the next one is", () => {
    expect(sentIn(groupWith(undefined))).toEqual([]);
    const afterSession = { daysAfter: 1, at: "10:00" };
    const notHeld = groupWith({ afterSession }, { sessions: { s1: { summary: { notHeld: true } } } });
    expect(sentIn(notHeld).map(({ session }) => session)).not.toContain("s1");
    const moved = groupWith({ afterSession }, { sessions: { s3: { moved: { date: "2027-02-10" } } } });
    const { body, key } = composeMessageOrThrow(moved, { kind: "after-session", session: "s2" }, en.messages, "en");
    expect(key).toBe("after-session-s2");
    expect(body).toContain("We meet next on Wed 10 February 2027, 18:00");
    expect(sentIn(moved).find(({ session }) => session === "s3")).toMatchObject({ due: "2027-02-11", at: "10:00" });
  });
});

describe("an alarm in the calendar", () => {
  const group = groupWith(
    { calendar: { participants: 60, facilitators: 1440 } },
    { sessions: { s2: { cancelled: true } } },
  );
  const textFor = (view: "participants" | "facilitators" | "public", mode: "events" | "rule" = "events") =>
    toCalendarOrThrow(group, wordsOf(group), { view, mode });

  test.each(["events", "rule"] as const)(
    "is read by others as it was meant, of nothing that is cancelled: %s",
    (mode) => {
      for (const [view, minutes] of [
        ["participants", 60],
        ["facilitators", 1440],
        ["public", undefined],
      ] as const) {
        const text = textFor(view, mode);
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
        for (const event of events) {
          const alarms = event.getAllSubcomponents("valarm");
          const isCancelled = event.getFirstPropertyValue("status") === "CANCELLED";
          expect(alarms.length).toBe(minutes === undefined || isCancelled ? 0 : 1);
          for (const alarm of alarms) {
            expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
            const trigger = alarm.getFirstPropertyValue("trigger") as ICAL.Duration;
            expect(trigger.toSeconds()).toBe(-60 * (minutes ?? 0));
          }
        }
        const byNode = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === "VEVENT");
        expect(byNode.length).toBeGreaterThan(0);
        expect(text.includes("BEGIN:VALARM")).toBe(minutes !== undefined);
        expect(text.includes("ATTENDEE")).toBe(false);
      }
    },
  );

  test("tells no more than the entry itself", () => {
    const text = textFor("participants");
    const [, description = ""] = /BEGIN:VALARM[\s\S]*?DESCRIPTION:(.*)\r\n/.exec(text) ?? [];
    expect(description).not.toBe("");
    expect(text).toContain(`SUMMARY:${description}`);
  });
});

test("a summary that is missing is asked for again every few days, three times at most, until it is written", () => {
  const askedBy = (day: LocalDate, sessions: object = {}) =>
    dueMessages(groupWith(undefined, { sessions }), { today: day })
      .filter(({ kind, session, due }) => kind === "summary-request" && session === "s1" && due <= day)
      .map(({ due, before = 0, audience }) => [due, before, audience]);
  const first = heldSessions(groupWith(undefined))[0]?.local.date ?? today;
  const { summaryDays, summaryAgainDays } = groupWith(undefined).profile.tasks;
  const due = addDays(first, summaryDays.value);
  expect(askedBy(due)).toEqual([[due, 0, "facilitators"]]);
  const all = [0, 1, 2].map((before) => [addDays(due, before * summaryAgainDays.value), before, "facilitators"]);
  expect(askedBy(addDays(due, 2 * summaryAgainDays.value - 1))).toEqual(all.slice(0, 2));
  expect(askedBy(addDays(due, 60))).toEqual(all);
  // Whoever has written that nobody came has answered.
  const written = dueMessages(groupWith(undefined, { sessions: { s1: { summary: { participants: 0 } } } }), {
    today: addDays(due, 60),
  }).filter(({ kind, session }) => kind === "summary-request" && session === "s1");
  expect(written.map(({ isDone }) => isDone)).toEqual([true]);
  const keys = [undefined, 1, 2].map(
    (before) =>
      composeMessageOrThrow(groupWith(undefined), { kind: "summary-request", session: "s1", before }, en.messages, "en")
        .key,
  );
  expect(keys).toEqual(["summary-request-s1", "summary-request-s1-again-1", "summary-request-s1-again-2"]);
});
