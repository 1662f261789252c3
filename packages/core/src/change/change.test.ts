import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { toCalendarOrThrow } from "../ical/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { composeMessageOrThrow, type MessageRequest } from "../messages/index.js";
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

/** The first of the messages that follow, as it is written. */
const messageOf = (group: Group, [request]: readonly MessageRequest[]) =>
  composeMessageOrThrow(group, request ?? expect.unreachable("there is a message"), en.messages, "en");

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

  it("from a session on: told as one thing, in one message, of all that are still to come", () => {
    const after = withSessions({ s3: { onwards: { weekday: "wednesday", time: "17:30", duration: 90 } }, s5: {} });
    const { changes, consequences } = diffGroups(before, after, { today: "2027-02-20" });
    expect(changes.filter(({ kind }) => kind !== "session-theme")).toEqual([
      {
        kind: "sessions-onwards",
        session: "s3",
        sessions: ["s3", "s4", "s5", "s6"],
        before: { date: "2027-02-09", time: "18:00", duration: 120 },
        after: { date: "2027-02-10", time: "17:30", duration: 90 },
      },
    ]);
    expect(consequences.messages).toEqual([
      {
        kind: "session-changed",
        changes: [
          {
            session: "s4",
            change: "onwards",
            before: { date: "2027-02-23", time: "18:00" },
            sessions: ["s4", "s5", "s6"],
          },
        ],
      },
    ]);
    expect(consequences.calendar).toEqual(expect.arrayContaining(["s3", "s4", "s5", "s6"]));
    const told = messageOf(after, consequences.messages);
    expect(told.body).toContain(
      "- From **Wed 24 February 2027, 17:30** on the meetings are otherwise than before: 17:30–19:00.\n  The days: Wed 24 February 2027, 17:30; Wed 10 March 2027, 17:30; Wed 24 March 2027, 17:30.",
    );
    expect(told.key).toBe("session-changed-s4-r1");
  });

  it("from a session on in another room: the place stands with it, and others stay where they are", () => {
    const venue = { kind: "in-person", place: "Library" };
    const room = (sessions: object) => withSessions(sessions, { venue });
    const after = room({ s3: { onwards: { place: "Town hall" } } });
    const { changes, consequences } = diffGroups(room({}), after, { today });
    expect(changes.filter(({ kind }) => kind !== "session-theme")).toMatchObject([
      { kind: "sessions-onwards", session: "s3", before: { place: "Library" }, after: { place: "Town hall" } },
    ]);
    const said = (request: MessageRequest) => composeMessageOrThrow(after, request, en.messages, "en").body;
    expect(messageOf(after, consequences.messages).body).toContain("Town hall");
    expect(said({ kind: "reminder", session: "s2" })).toContain("Place: Library.");
    expect(said({ kind: "reminder", session: "s3" })).toContain("Place: Town hall.");
    expect(said({ kind: "confirmation" })).toMatch(
      /Tue 26 January 2027, 18:00\n- Tue 9 February 2027, 18:00, Town hall/,
    );
  });

  it("a pause without an end: one change, one message for all, one task; going on is told once too", () => {
    const pausedPlan = (breaks: object[]) =>
      resolvePlanOrThrow(parsePlanOrThrow({ ...plan, schedule: { ...plan.schedule, breaks } }));
    const paused = pausedPlan([{ from: "2027-02-20" }]);
    const { changes, consequences } = diffGroups(before, paused, { today });
    expect(changes).toEqual([
      {
        kind: "paused",
        session: "s4",
        sessions: ["s4", "s5", "s6"],
        from: "2027-02-20",
        before: { date: "2027-02-23", time: "18:00" },
      },
    ]);
    expect(consequences.messages).toEqual([{ kind: "session-postponed", session: "s4" }]);
    expect(consequences.tasks.filter(({ id }) => id.startsWith("new-date"))).toHaveLength(1);
    const told = messageOf(paused, consequences.messages);
    expect(told.subject).toContain("there is a pause");
    expect(told.body).toContain("It is not known yet when we go on.");
    const resumed = diffGroups(paused, pausedPlan([{ from: "2027-02-20", to: "2027-03-15" }]), { today });
    expect(resumed.consequences.messages).toEqual([
      { kind: "session-changed", changes: expect.objectContaining({ length: 3 }) },
    ]);
    expect(resumed.problems).toEqual([]);
  });

  it("sessions that waited and fall away once a pause has its end are gone from calendars already", () => {
    const evenings = (breaks: object[]) =>
      resolvePlanOrThrow(
        parsePlanOrThrow({
          ...goodPlans["open-meetings"],
          sessions: {},
          schedule: { ...goodPlans["open-meetings"].schedule, breaks },
        }),
      );
    const [first] = evenings([]).sessions;
    const from = addDays(first?.local.date ?? today, 1);
    const { problems } = diffGroups(evenings([{ from }]), evenings([{ from, to: addDays(from, 20) }]), { today: from });
    expect(problems).toEqual([]);
  });

  it("a pause without an end of a group that is longer now: what is new in it is told of when it is known", () => {
    const longer = withSessions({}, { schedule: { ...plan.schedule, count: 8, breaks: [{ from: "2027-02-23" }] } });
    const { changes, consequences } = diffGroups(before, longer, { today: "2027-02-23" });
    expect(changes[0]).toMatchObject({ kind: "paused", session: "s4", sessions: ["s4", "s5", "s6"] });
    expect(consequences.messages).toEqual([{ kind: "session-postponed", session: "s4" }]);
    expect(diffGroups(before, longer, { today: "2027-02-24" }).consequences.messages).toEqual([
      { kind: "session-postponed", session: "s5" },
    ]);
  });

  it("postponed: a message that says so, no reminder, a task to set the date, and its new day is told to whoever waits", () => {
    const postponed = withSessions({ s2: { postponed: true } });
    const { changes, consequences } = diffGroups(before, postponed, { today });
    const old = { date: "2027-01-26", time: "18:00" };
    expect(changes).toContainEqual({ kind: "session-postponed", session: "s2", before: old });
    expect(consequences.messages).toEqual([{ kind: "session-postponed", session: "s2" }]);
    expect(consequences.calendar).toContain("s2");
    expect(consequences.tasks).toContainEqual({ id: "new-date-s2", before: undefined, after: "2027-01-26" });
    expect(consequences.tasks.find(({ id }) => id === "reminder-s2")).toMatchObject({ after: undefined });
    const after = "2027-02-01";
    const dated = withSessions({ s2: { moved: { date: "2027-02-02" } } });
    expect(diffGroups(postponed, dated, { today: after }).consequences.messages).toEqual([
      { kind: "session-changed", changes: [{ session: "s2", change: "moved", before: old }] },
    ]);
    expect(
      diffGroups(postponed, withSessions({ s2: { cancelled: true } }), { today: after }).consequences.messages,
    ).toEqual([{ kind: "session-cancelled", session: "s2" }]);
    expect(diffGroups(postponed, postponed, { today }).changes).toEqual([]);
    const back = diffGroups(postponed, withSessions({}), { today }).changes.map(({ kind }) => kind);
    expect(back).toContain("session-restored");
    expect(diffGroups(before, postponed, { today: "2027-01-27" }).consequences.messages).toEqual([]);
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
    const was = (date: string) => ({ date, time: "18:00" });
    expect(messages).toEqual([
      { kind: "session-changed", changes: [{ session: "s2", change: "moved", before: was("2027-01-26") }] },
      { kind: "session-changed", changes: [{ session: "s3", change: "moved", before: was("2027-02-09") }] },
    ]);
  });
});

describe("registered for one by one, those who come to a session are told of it", () => {
  const open = goodPlans["open-meetings"];
  const openWith = (sessions: object, schedule: object = {}) => {
    const all = { ...open.sessions, ...sessions };
    return resolvePlanOrThrow(
      parsePlanOrThrow({ ...open, sessions: all, schedule: { ...open.schedule, ...schedule } }),
    );
  };
  const messages = (from: Group, to: Group, day: LocalDate) =>
    diffGroups(from, to, { today: day }).consequences.messages;
  const changed = (change: object) => ({ kind: "session-changed", changes: [change] });

  test("from a session on: moved there, or otherwise where day and time are as before", () => {
    const was = (date: string) => ({ date, time: "18:00" });
    const moved = (session: string, date: string) => changed({ session, change: "moved", before: was(date) });
    for (const onwards of [{ weekday: "wednesday" }, { time: "17:00" }])
      expect(messages(openWith({}), openWith({ s5: { onwards } }), "2027-03-09")).toEqual([
        moved("s5", "2027-03-09"),
        moved("s6", "2027-03-23"),
      ]);
    const longer = messages(openWith({}), openWith({ s5: { onwards: { duration: 90 } } }), "2027-03-09");
    expect(longer).toEqual(["s5", "s6"].map((session) => changed({ session, change: "details" })));
  });

  test("in a pause without an end: each that waits and whose day is not over", () => {
    const paused = openWith({}, { breaks: [{ from: "2027-02-20" }] });
    expect(messages(openWith({}), paused, "2027-03-09")).toEqual(
      ["s5", "s6"].map((session) => ({ kind: "session-postponed", session })),
    );
  });
});

describe("what differs", () => {
  const changed = (more: object, sessions: object = {}) => diffGroups(before, withSessions(sessions, more), { today });
  const kinds = (more: object) => changed(more).changes;

  test("of the group: length, cap, place, name, contact, who leads, when one registers", () => {
    expect(kinds({ schedule: { ...plan.schedule, duration: 90 } })).toEqual([
      { kind: "duration", before: 120, after: 90 },
    ]);
    expect(kinds({ seats: { least: 4, most: 10 } })).toEqual([{ kind: "cap", before: 12, after: 15 }]);
    const place = { kind: "in-person", place: "Library" };
    expect(kinds({ venue: place, platform: undefined })).toContainEqual({ kind: "place" });
    expect(kinds({ publicName: "Peer group" })).toEqual([{ kind: "name" }]);
    expect(kinds({ registration: { ...plan.registration, closes: "2027-01-05" } })).toEqual([{ kind: "registration" }]);
    const contact = "questions@groups.test";
    expect(kinds({ registration: { ...plan.registration, contact } })).toEqual([{ kind: "contact" }]);
  });

  test("of a session: its theme, who leads it", () => {
    const [first, second] = plan.people?.facilitators ?? [];
    expect(changed({}, { s2: { theme: "Rest" } }).changes).toEqual([{ kind: "session-theme", session: "s2" }]);
    const led = changed({}, { s2: { ...plan.sessions?.["s2"], facilitators: [first?.id] } });
    expect(led.changes).toEqual([{ kind: "session-facilitators", session: "s2" }]);
    expect(led.consequences.messages).toEqual([]);
    const turned = changed({ people: { ...plan.people, facilitators: [second, first] } });
    expect(turned.changes).toEqual([
      ...before.sessions.map(({ key }) => ({ kind: "session-facilitators", session: key })),
      { kind: "facilitators" },
    ]);
  });

  test("a session that is held after all", () => {
    const without = withSessions({ s2: { cancelled: true } });
    const { changes, consequences } = diffGroups(without, withSessions({ s2: { cancelled: false } }), { today });
    const after = { date: "2027-01-26", time: "18:00" };
    // Until its day one can come late again.
    expect(changes).toEqual([{ kind: "session-restored", session: "s2", after }, { kind: "registration" }]);
    expect(consequences.messages).toEqual([{ kind: "session-changed", changes: [{ session: "s2", change: "added" }] }]);
    expect(consequences.calendar).toEqual(["s2"]);
    expect(diffGroups(without, without, { today }).changes).toEqual([]);
  });

  test("a session that is not to be held, new or no more, is none", () => {
    const never = { visit: { added: { date: "2027-04-06" }, cancelled: true } };
    expect(diffGroups(before, withSessions(never), { today }).changes).toEqual([]);
    expect(diffGroups(withSessions(never), before, { today })).toMatchObject({ problems: [], changes: [] });
    const visit = { visit: { added: { date: "2027-04-06" } } };
    const gone = diffGroups(withSessions(visit), before, { today });
    expect(gone.changes).toEqual([
      { kind: "session-gone", session: "visit", before: { date: "2027-04-06", time: "18:00" } },
    ]);
    expect(gone.problems).toEqual([{ code: "session-gone", session: "visit" }]);
  });

  test("a clock time alone, and an instant alone", () => {
    const later = changed({}, { s3: { ...plan.sessions?.["s3"], moved: { time: "19:00" } } });
    expect(later.changes).toEqual([
      {
        kind: "session-moved",
        session: "s3",
        before: { date: "2027-02-09", time: "18:00" },
        after: { date: "2027-02-09", time: "19:00" },
      },
    ]);
    const elsewhere = changed({ schedule: { ...plan.schedule, timeZone: "Europe/Stockholm" } });
    expect(elsewhere.changes.map(({ kind }) => kind)).toEqual(Array(6).fill("session-moved"));
  });
});

describe("what follows", () => {
  const later = { schedule: { ...plan.schedule, duration: 90 } };
  const of = (from: Group, to: Group, day: LocalDate = today) => diffGroups(from, to, { today: day }).consequences;

  test("a new length or place is told of every session that is still to come, unless it is told of anyhow", () => {
    const details = (...keys: readonly string[]) => keys.map((session) => ({ session, change: "details" }));
    expect(of(before, withSessions({}, later)).messages).toEqual([
      { kind: "session-changed", changes: details("s1", "s2", "s3", "s4", "s5", "s6") },
    ]);
    // The third is today.
    expect(of(before, withSessions({}, later), "2027-02-09").messages).toEqual([
      { kind: "session-changed", changes: details("s3", "s4", "s5", "s6") },
    ]);
    const movedToo = withSessions({ s4: { moved: { time: "19:00" } }, s5: { cancelled: true } }, later);
    expect(of(before, movedToo, "2027-02-09").messages).toEqual([
      {
        kind: "session-changed",
        changes: [
          { session: "s4", change: "moved", before: { date: "2027-02-23", time: "18:00" } },
          ...details("s3", "s6"),
        ],
      },
      { kind: "session-cancelled", session: "s5" },
    ]);
    const elsewhere = withSessions({}, { venue: { kind: "in-person", place: "Library" }, platform: undefined });
    expect(of(before, elsewhere).messages).toHaveLength(1);
    expect(of(before, withSessions({}, { publicName: "Peer group" })).messages).toEqual([]);
  });

  test("what stands in every event changes all of them; a theme or a cap does not", () => {
    const all = before.sessions.map(({ key }) => key);
    const registration = { ...plan.registration, contact: "questions@groups.test" };
    expect(of(before, withSessions({}, later)).calendar).toEqual(all);
    expect(of(before, withSessions({}, { publicName: "Peer group" })).calendar).toEqual(all);
    expect(of(before, withSessions({}, { registration })).calendar).toEqual(all);
    const elsewhere = { venue: { kind: "in-person", place: "Library" }, platform: undefined };
    expect(of(before, withSessions({}, elsewhere)).calendar).toEqual(all);
    expect(of(before, withSessions({}, { seats: { least: 4, most: 10 } })).calendar).toEqual([]);
    expect(of(before, withSessions({ s2: { theme: "Rest" } })).calendar).toEqual(["s2"]);
  });

  test("of what is otherwise from a session on, its very day counts, and once all is over nobody is told", () => {
    const after = withSessions({ s5: { onwards: { time: "17:00" } } });
    const [told] = of(before, after, "2027-03-09").messages;
    expect(told).toMatchObject({ changes: [{ session: "s5", sessions: ["s5", "s6"] }] });
    expect(of(before, after, "2027-03-24").messages).toEqual([]);
  });

  test("nobody is told of what is over: moved or cancelled in the past, or new there", () => {
    const from = (sessions: object) => of(before, withSessions(sessions), "2027-02-09").messages.length;
    expect(from({ s2: { cancelled: true } })).toBe(0);
    expect(from({ s3: { cancelled: true } })).toBe(1);
    expect(from({ s2: { moved: { date: "2027-01-27" } } })).toBe(0);
    expect(from({ s2: { moved: { date: "2027-02-09" } } })).toBe(1);
    expect(from({ s3: { moved: { date: "2027-02-08" } } })).toBe(1);
    expect(from({ visit: { added: { date: "2027-02-08" } } })).toBe(0);
    expect(from({ visit: { added: { date: "2027-02-09" } } })).toBe(1);
  });

  test("a published plan's revision is to be raised when something has changed", () => {
    const needs = (more: object, sessions: object = {}) => of(before, withSessions(sessions, more)).needsRevision;
    const moved = { s3: { moved: { date: "2027-02-10" } } };
    expect(needs({}, moved)).toBe(true);
    expect(needs({ revision: 2 }, moved)).toBe(false);
    expect(needs({ stage: "draft" }, moved)).toBe(false);
    expect(needs({})).toBe(false);
  });

  test("tasks that fall on another day, are new or fall away, and no other", () => {
    const added = of(before, withSessions({ visit: { added: { date: "2027-04-07" } } })).tasks;
    expect(added.find(({ id }) => id === "reminder-visit")).toEqual({
      id: "reminder-visit",
      before: undefined,
      after: "2027-04-05",
    });
    expect(added.every((task) => task.before !== task.after)).toBe(true);
    const cancelled = of(before, withSessions({ s2: { cancelled: true } })).tasks;
    expect(cancelled.find(({ id }) => id === "reminder-s2")).toEqual({
      id: "reminder-s2",
      before: "2027-01-24",
      after: undefined,
    });
    expect(cancelled.map(({ id }) => id)).not.toContain("reminder-s5");
  });

  test("a group of the same id in another association is another", () => {
    const organiser = { ...plan.organiser, domain: "others.test" };
    expect(diffGroups(before, withSessions({}, { organiser }), { today }).problems).toEqual([{ code: "other-group" }]);
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
  );
});
