import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { toCalendarOrThrow } from "../ical/index.js";
import { addDays } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import { diffGroups } from "./diffGroups.js";

const plan = goodPlans["closed-group"];
const today = "2027-01-01";
const before = resolvePlanOrThrow(plan);
const withSessions = (sessions: object, more: object = {}) =>
  resolvePlanOrThrow(parsePlanOrThrow({ ...plan, ...more, sessions: { ...plan.sessions, ...sessions } }));

describe("pairs of plans", () => {
  it("moved: the event, one message, its tasks", () => {
    const { changes, consequences } = diffGroups(before, withSessions({ s3: { moved: { date: "2027-02-10" } } }), {
      today,
    });
    expect(changes).toEqual([
      {
        kind: "session-moved",
        session: "s3",
        before: { date: "2027-02-09", time: "18:00" },
        after: { date: "2027-02-10", time: "18:00" },
      },
      // Its theme was left out of this plan.
      ...changes.filter(({ kind }) => kind === "session-theme"),
    ]);
    expect(consequences.calendar).toContain("s3");
    expect(consequences.messages).toEqual([
      {
        kind: "session-changed",
        changes: [{ session: "s3", change: "moved", before: { date: "2027-02-09", time: "18:00" } }],
      },
    ]);
    expect(consequences.tasks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["reminder-s3", "preparation-s3", "session-s3"]),
    );
    expect(consequences.needsRevision).toBe(true);
  });

  it("cancelled: a message that says so, no reminder", () => {
    const { consequences } = diffGroups(before, withSessions({ s2: { cancelled: true } }), { today });
    expect(consequences.messages).toEqual([{ kind: "session-cancelled", session: "s2" }]);
    expect(consequences.tasks.find(({ id }) => id === "reminder-s2")).toMatchObject({ after: undefined });
  });

  it("swapped and shifted: whoever comes to all is told once of all", () => {
    const swapped = withSessions({ s2: { moved: { date: "2027-02-09" } }, s3: { moved: { date: "2027-01-26" } } });
    const { messages } = diffGroups(before, swapped, { today }).consequences;
    expect(messages).toHaveLength(1);
    const shifted = resolvePlanOrThrow(
      parsePlanOrThrow({ ...plan, schedule: { ...plan.schedule, start: addDays(plan.schedule.start, 7) } }),
    );
    const all = diffGroups(before, shifted, { today }).consequences;
    expect(all.calendar).toHaveLength(6);
    expect(all.messages).toHaveLength(1);
    // Between two summer times the wall clock stays, the instant does not: the event moves all the same.
    const acrossDst = withSessions({ s6: { moved: { date: "2027-03-30" } } });
    expect(diffGroups(before, acrossDst, { today }).consequences.calendar).toContain("s6");
  });

  it("added: a new session is told of; over already: nobody is", () => {
    const added = withSessions({ extra: { added: { date: "2027-04-06" } } });
    expect(diffGroups(before, added, { today }).consequences.messages).toEqual([
      { kind: "session-changed", changes: [{ session: "extra", change: "added" }] },
    ]);
    expect(diffGroups(before, added, { today: "2027-05-01" }).consequences.messages).toEqual([]);
  });

  it("taken out or of another group: a problem that says what to do instead", () => {
    const shorter = resolvePlanOrThrow(
      parsePlanOrThrow({ ...plan, sessions: {}, schedule: { ...plan.schedule, count: 5 } }),
    );
    expect(diffGroups(before, shorter, { today }).problems).toEqual([{ code: "session-gone", session: "s6" }]);
    const other = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, id: "others" }));
    expect(diffGroups(before, other, { today }).problems).toEqual([{ code: "other-group" }]);
  });

  it("registered for one by one: of each session those who come to it", () => {
    const open = goodPlans["open-meetings"];
    const moved = (days: number) => ({
      moved: { date: addDays(resolvePlanOrThrow(open).sessions[1]?.local.date ?? today, days) },
    });
    const after = resolvePlanOrThrow(
      parsePlanOrThrow({ ...open, sessions: { ...open.sessions, s2: moved(1), s3: { moved: { time: "17:00" } } } }),
    );
    const { messages } = diffGroups(resolvePlanOrThrow(open), after, { today }).consequences;
    expect(messages).toHaveLength(2);
  });
});

test("a group does not differ from itself", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const diff = diffGroups(group, group, { today: group.schedule.start });
      expect(diff).toEqual({
        problems: [],
        changes: [],
        consequences: { calendar: [], messages: [], tasks: [], needsRevision: false },
      });
    }),
  );
});

/** What a calendar program has after it has opened one calendar and then another: by UID, the higher SEQUENCE wins. */
function opened(calendars: readonly string[]): ReadonlyMap<string, string> {
  const events = new Map<string, { sequence: number; told: string }>();
  for (const text of calendars) {
    const component = new ICAL.Component(ICAL.parse(text));
    for (const each of component.getAllSubcomponents("vevent")) {
      const event = new ICAL.Event(each);
      const before_ = events.get(event.uid);
      const told = `${event.startDate.toString()} ${each.getFirstPropertyValue("status")} ${event.location}`;
      if (before_ === undefined || event.sequence > before_.sequence)
        events.set(event.uid, { sequence: event.sequence, told });
    }
  }
  return new Map([...events].map(([uid, { told }]) => [uid, told]));
}

test("calendars that are opened after each other show the new state, in place, and what changed is what the difference names", () => {
  const move = fc.record({
    session: fc.integer({ min: 1, max: 6 }),
    days: fc.integer({ min: -3, max: 3 }),
    cancelled: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 3 }), (moves) => {
      const sessions = Object.fromEntries(
        moves.map(({ session, days, cancelled }) => {
          const usual = before.sessions[session - 1]?.local.date ?? today;
          return [`s${session}`, cancelled ? { cancelled } : { moved: { date: addDays(usual, days) } }];
        }),
      );
      const plain = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions: {} }));
      const after = resolvePlanOrThrow(
        parsePlanOrThrow({ ...plan, sessions, revision: plain.revision + 1, revisedAt: "2027-01-02T10:00:00Z" }),
      );
      const [old, now] = [plain, after].map((group: Group) =>
        toCalendarOrThrow(group, wordsOf(group), { view: "participants" }),
      ) as [string, string];
      expect(opened([old, now])).toEqual(opened([now]));
      const changed = [...opened([now])].filter(([uid, told]) => opened([old]).get(uid) !== told).map(([uid]) => uid);
      const named = diffGroups(plain, after, { today }).consequences.calendar.map(
        (key) => `participants-${key}@${plan.id}.${plan.organiser.domain}`,
      );
      expect(changed.every((uid) => named.includes(uid))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
