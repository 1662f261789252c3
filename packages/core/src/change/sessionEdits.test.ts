import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Group, resolvePlan, resolvePlanOrThrow } from "../group/index.js";
import { addDays, daysBetween, type LocalDate, type LocalTime } from "../kernel/index.js";
import { parsePlan, parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { isHeld } from "../series/index.js";
import { arbitraries } from "../testing/index.js";
import { editPlanText } from "../yaml/index.js";
import { addSession } from "./addSession.js";
import { changeOnwards } from "./changeOnwards.js";
import { moveSession } from "./moveSession.js";
import { resumeSessions } from "./resumeSessions.js";
import type { SessionEdit } from "./sessionEdit.js";
import { type SessionWish, sessionEdits } from "./sessionEdits.js";
import { skipDates } from "./skipDates.js";

/** The group with the edits in its plan's text; nothing where the result is refused, as a time that the clock jumps over. */
function edited(group: Group, edits: readonly SessionEdit[]): Group | undefined {
  const text = editPlanText(JSON.stringify(group.plan), edits)._unsafeUnwrap();
  return parsePlan(JSON.parse(text))
    .andThen((plan) => resolvePlan(plan, group.profile, { today: group.schedule.start }))
    .unwrapOr(undefined as never);
}

const days = fc.integer({ min: -5, max: 20 });
const times = fc.constantFrom("17:00", "18:30") as fc.Arbitrary<LocalTime>;
const groups = arbitraries.group().filter(({ schedule }) => schedule.start < "2190");

it("a moved session is held where it was moved to, and every other where it was", () => {
  fc.assert(
    fc.property(groups, fc.nat(), days, times, (group, nth, by, time) => {
      const session = group.sessions[nth % group.sessions.length];
      if (session === undefined || !isHeld(session)) return fc.pre(false);
      const to = { date: addDays(session.local.date, by), time };
      const after = edited(group, moveSession(group, session.key, to));
      if (after === undefined) return fc.pre(false);
      expect(after.sessions.find(({ key }) => key === session.key)?.local).toEqual(to);
      for (const { key, local } of group.sessions) {
        if (key !== session.key) expect(after.sessions.find((each) => each.key === key)?.local).toEqual(local);
      }
      const back = moveSession(after, session.key, session.local);
      expect(edited(after, back)?.sessions.map(({ key, local }) => [key, local])).toEqual(
        group.sessions.map(({ key, local }) => [key, local]),
      );
    }),
  );
});

it("with those that follow, each is as many days later, and those before stay", () => {
  fc.assert(
    fc.property(groups, fc.nat(), days, (group, nth, by) => {
      const place = nth % group.sessions.length;
      const session = group.sessions[place];
      if (session === undefined || !isHeld(session)) return fc.pre(false);
      const to = { date: addDays(session.local.date, by), time: session.local.time };
      const after = edited(group, moveSession(group, session.key, to, { following: true }));
      if (after === undefined) return fc.pre(false);
      group.sessions.forEach(({ key, local, status }, index) => {
        const now = after.sessions.find((each) => each.key === key)?.local;
        const later = now && daysBetween(local.date, now.date);
        const isHeldAfter = index >= place && isHeld({ status });
        // One that is not held has no day: it goes with the rhythm, where that is said once of all.
        if (index < place || isHeldAfter) expect(later, key).toBe(isHeldAfter ? by : 0);
        expect(now?.time).toBe(local.time);
      });
    }),
  );
});

it("a session stands as was wished last, where it was, and no other is touched", () => {
  const wishes = fc.constantFrom("cancel", "postpone", "hold");
  const status = { cancel: "cancelled", postpone: "postponed" } as const;
  fc.assert(
    fc.property(groups, fc.nat(), fc.array(wishes, { minLength: 1, maxLength: 4 }), (group, nth, asked) => {
      const session = group.sessions[nth % group.sessions.length];
      if (session === undefined) return fc.pre(false);
      const after = asked.reduce((each, wish) => {
        const next = edited(each, sessionEdits(each, { wish, session: session.key }));
        return next ?? expect.unreachable("it is only held or not");
      }, group);
      const wish = asked.at(-1);
      const now = after.sessions.find(({ key }) => key === session.key);
      if (wish === "hold") expect(now && isHeld(now)).toBe(true);
      else expect(now?.status).toBe(wish && status[wish]);
      const others = ({ sessions }: Group) =>
        sessions.map(({ key, number, local, status: stands }) => [key, number, local, key === session.key || stands]);
      expect(others(after)).toEqual(others(group));
      expect(now && edited(after, sessionEdits(after, { wish: wish ?? "hold", session: session.key }))).toEqual(after);
    }),
  );
});

it("a postponed session that is given a day is held then", () => {
  fc.assert(
    fc.property(groups, fc.nat(), days, times, fc.boolean(), (group, nth, by, time, following) => {
      const session = group.sessions[nth % group.sessions.length];
      if (session === undefined) return fc.pre(false);
      const postponed = edited(group, sessionEdits(group, { wish: "postpone", session: session.key }));
      if (postponed === undefined) return fc.pre(false);
      const to = { date: addDays(session.local.date, by), time };
      const wish: SessionWish = { wish: "move", session: session.key, ...to, following };
      const dated = edited(postponed, sessionEdits(postponed, wish));
      if (dated === undefined) return fc.pre(false);
      const now = dated.sessions.find(({ key }) => key === session.key);
      expect(now?.local).toEqual(to);
      expect(now && isHeld(now)).toBe(true);
    }),
  );
});

it("an added session is one more, and renames no other", () => {
  fc.assert(
    fc.property(groups, fc.nat({ max: 60 }), times, (group, later, time) => {
      fc.pre(group.format !== "single-event");
      const to = { date: addDays(group.schedule.start, later), time };
      const after = edited(group, [addSession(group, to)]);
      if (after === undefined) return fc.pre(false);
      const before = new Set(group.sessions.map(({ key }) => key));
      const added = after.sessions.filter(({ key }) => !before.has(key));
      expect(added.map(({ local, status }) => [local, status])).toEqual([[to, "added"]]);
    }),
  );
});

it("from a session on it is as was wished, before it as it was, and what was wished is so already", () => {
  const wished = fc.record({ time: times, duration: fc.constantFrom(60, 90) }, { requiredKeys: [] });
  fc.assert(
    fc.property(groups, fc.nat(), wished, (group, nth, said) => {
      fc.pre(group.format !== "single-event");
      const inRhythm = group.sessions.filter(({ key }) => group.plan.sessions?.[key]?.added === undefined);
      const session = inRhythm[nth % inRhythm.length];
      if (session === undefined) return fc.pre(false);
      const wish = { wish: "onwards", session: session.key, ...said } as const;
      const after = edited(group, sessionEdits(group, wish));
      if (after === undefined) return fc.pre(false);
      const place = Number(session.key.slice(1));
      for (const { key, local, duration } of inRhythm) {
        const now = after.sessions.find((each) => each.key === key);
        const isAfter = Number(key.slice(1)) >= place;
        const ownTime = group.plan.sessions?.[key]?.moved?.time;
        expect(now?.local.date).toBe(local.date);
        expect(now?.local.time).toBe(ownTime ?? (isAfter ? said.time : undefined) ?? local.time);
        expect(now?.duration).toBe((isAfter ? said.duration : undefined) ?? duration);
      }
      expect(sessionEdits(after, wish)).toEqual([]);
    }),
  );
});

it("a pause without an end makes all wait from its day on, and going on that very day undoes it", () => {
  fc.assert(
    fc.property(groups, fc.nat({ max: 60 }), (group, later) => {
      fc.pre(group.format !== "single-event" && group.schedule.breaks.every(({ to }) => to !== undefined));
      const from = addDays(group.schedule.start, later);
      const paused = edited(group, sessionEdits(group, { wish: "skip", from }));
      if (paused === undefined) return fc.pre(false);
      expect(paused.sessions.map(({ key, local }) => [key, local])).toEqual(
        group.sessions.map(({ key, local }) => [key, local]),
      );
      const scheduled = paused.sessions.filter(({ status }) => status === "scheduled");
      expect(scheduled.every(({ local }) => local.date < from)).toBe(true);
      const on = edited(paused, sessionEdits(paused, { wish: "resume", date: from }));
      expect(on?.sessions).toEqual(group.sessions);
    }),
  );
});

it("on skipped dates the rhythm holds no session", () => {
  fc.assert(
    fc.property(groups, fc.nat({ max: 40 }), fc.nat({ max: 20 }), (group, later, length) => {
      fc.pre(group.format !== "single-event");
      const from = addDays(group.schedule.start, later);
      const to = addDays(from, length);
      const after = edited(group, skipDates(group, from, to));
      const held = after?.sessions.filter(
        ({ local, status }) => status === "scheduled" && from <= local.date && local.date <= to,
      );
      expect(held ?? []).toEqual([]);
    }),
  );
});

describe("what is written into a plan", () => {
  const plan = goodPlans["closed-group"];
  const with_ = (sessions: object, more: object = {}) =>
    resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions, schedule: { ...plan.schedule, ...more } }));
  const to = (date: string, time = "18:00") => ({ date: date as LocalDate, time: time as LocalTime });

  it("is no more of a moved session than what differs from the rhythm", () => {
    const group = with_({});
    const moved = (date: string, time?: string) => moveSession(group, "s3", to(date, time));
    const path = "/sessions/s3/moved";
    expect(moved("2027-02-10")).toEqual([{ path, value: { date: "2027-02-10" } }]);
    expect(moved("2027-02-09", "19:00")).toEqual([{ path, value: { time: "19:00" } }]);
    expect(moved("2027-02-10", "19:00")).toEqual([{ path, value: { date: "2027-02-10", time: "19:00" } }]);
    expect(moved("2027-02-09")).toEqual([]);
    expect(moveSession(group, "s9", to("2027-02-10"))).toEqual([]);
  });

  it("is nothing any more of one that comes back to where the rhythm has it", () => {
    const group = with_({ s3: { moved: { date: "2027-02-11", time: "19:00" } } });
    const path = "/sessions/s3/moved";
    expect(moveSession(group, "s3", to("2027-02-09"))).toEqual([{ path, remove: true }]);
    expect(moveSession(group, "s3", to("2027-02-09", "19:00"))).toEqual([{ path, value: { time: "19:00" } }]);
    expect(moveSession(group, "s3", to("2027-02-11"))).toEqual([{ path, value: { date: "2027-02-11" } }]);
  });

  it("is of an added session where it is to be, its time only where it is another than the group's", () => {
    const group = with_({ visit: { added: { date: "2027-04-06", time: "12:00" } } });
    const path = "/sessions/visit/added";
    expect(moveSession(group, "visit", to("2027-04-07", "12:00"))).toEqual([
      { path, value: { date: "2027-04-07", time: "12:00" } },
    ]);
    expect(moveSession(group, "visit", to("2027-04-06"))).toEqual([{ path, value: { date: "2027-04-06" } }]);
  });

  it("is of those that follow as many days, and the new time where the time is new; none of a cancelled one", () => {
    const group = with_({
      s4: { moved: { time: "17:00" } },
      s5: { cancelled: true },
    });
    expect(moveSession(group, "s3", to("2027-02-11"), { following: true })).toEqual([
      { path: "/sessions/s3/onwards", value: { weekday: "thursday" } },
    ]);
    expect(moveSession(group, "s3", to("2027-02-09", "19:00"), { following: true })).toEqual([
      { path: "/sessions/s3/onwards", value: { time: "19:00" } },
      { path: "/sessions/s4/moved", remove: true },
    ]);
    // Another week is no other weekday: then it is said of each.
    expect(moveSession(group, "s3", to("2027-02-16"), { following: true })).toEqual([
      { path: "/sessions/s3/moved", value: { date: "2027-02-16" } },
      { path: "/sessions/s4/moved", value: { date: "2027-03-02", time: "17:00" } },
      { path: "/sessions/s6/moved", value: { date: "2027-03-30" } },
    ]);
    expect(moveSession(group, "s3", to("2027-02-11"), { following: false })).toHaveLength(1);
    expect(moveSession(group, "s5", to("2027-03-11"))).toEqual([]);
  });

  it("is of one that has a day of its own only the time for all, and of those after it nothing by themselves", () => {
    const group = with_({ s3: { moved: { date: "2027-02-11" } } });
    expect(moveSession(group, "s3", to("2027-02-11", "17:30"), { following: true, onwards: { duration: 90 } })).toEqual(
      [{ path: "/sessions/s3/onwards", value: { time: "17:30", duration: 90 } }],
    );
  });

  it("is of those that follow as was wished with it, be it a length or a room", () => {
    const group = with_({});
    const wish = { wish: "move", session: "s3", ...to("2027-02-10"), following: true } as const;
    const path = "/sessions/s3/onwards";
    expect(sessionEdits(group, wish)).toEqual([{ path, value: { weekday: "wednesday" } }]);
    expect(sessionEdits(group, { ...wish, onwards: { duration: 90 } })).toEqual([
      { path, value: { weekday: "wednesday", duration: 90 } },
    ]);
    expect(sessionEdits(group, { ...wish, following: false })).toEqual([
      { path: "/sessions/s3/moved", value: { date: "2027-02-10" } },
    ]);
  });

  it("is one more session under the first name that is free", () => {
    const added = (...keys: readonly string[]) => {
      const sessions = keys.map((key, index) => [key, { added: { date: `2027-04-0${index + 1}` } }]);
      return addSession(with_(Object.fromEntries(sessions)), to("2027-04-20"));
    };
    expect(added()).toEqual({ path: "/sessions/extra-1/added", value: { date: "2027-04-20" } });
    expect(added("extra-1").path).toBe("/sessions/extra-2/added");
    expect(added("extra-1", "extra-2", "extra-4").path).toBe("/sessions/extra-3/added");
    const later = with_({ s3: { onwards: { time: "17:00" } } });
    expect(addSession(later, to("2027-04-20")).path).toBe("/sessions/extra-1/added");
    expect(sessionEdits(later, { wish: "add", ...to("2027-04-20") })).toEqual([
      { path: "/sessions/extra-1/added", value: { date: "2027-04-20", time: "18:00" } },
    ]);
    expect(addSession(later, { date: "2027-04-20" })).toStrictEqual({
      ...{ path: "/sessions/extra-1/added", value: { date: "2027-04-20" } },
    });
    const silent = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions: undefined }));
    expect(addSession(silent, to("2027-04-20", "19:00"))).toEqual({
      path: "/sessions/extra-1/added",
      value: { date: "2027-04-20", time: "19:00" },
    });
  });

  it("is a pause or a single day behind those that are there", () => {
    const group = with_({}, { skip: ["2027-02-09", "2027-02-23"], breaks: [{ from: "2027-03-01", to: "2027-03-07" }] });
    const [from, later] = ["2027-04-01", "2027-04-02"] as const;
    expect(skipDates(group, from, from)).toEqual([{ path: "/schedule/skip/2", value: from }]);
    expect(skipDates(group, from, later)).toEqual([{ path: "/schedule/breaks/1", value: { from, to: later } }]);
    expect(skipDates(group, from)).toEqual([{ path: "/schedule/breaks/1", value: { from } }]);
  });

  it("is a pause without an end once, sooner where it begins sooner, and its end once that is known", () => {
    const [from, later] = ["2027-02-20" as LocalDate, "2027-03-10" as LocalDate];
    const group = with_({}, { breaks: [{ from: later }] });
    expect(skipDates(group, later)).toEqual([]);
    expect(skipDates(group, from)).toEqual([{ path: "/schedule/breaks/0/from", value: from }]);
    expect(skipDates(group, later, "2027-03-20")).toEqual([{ path: "/schedule/breaks/0/to", value: "2027-03-20" }]);
    expect(resumeSessions(group, "2027-03-21")).toEqual([{ path: "/schedule/breaks/0/to", value: "2027-03-20" }]);
    expect(resumeSessions(group, later)).toEqual([{ path: "/schedule/breaks/0", remove: true }]);
    expect(resumeSessions(with_({}), later)).toEqual([]);
  });

  it("is from a session on no more than is not so already, and what later ones said of the same goes", () => {
    const group = with_({
      s3: { onwards: { time: "17:00" as LocalTime } },
      s5: { onwards: { time: "16:00" as LocalTime, duration: 90 } },
    });
    const path = (key: string) => `/sessions/${key}/onwards`;
    const time = (at: string) => at as LocalTime;
    expect(changeOnwards(group, "s4", { time: time("17:00") })).toEqual([
      { path: path("s5"), value: { duration: 90 } },
    ]);
    expect(changeOnwards(group, "s3", { time: time("18:00") })).toEqual([
      { path: path("s3"), remove: true },
      { path: path("s5"), value: { duration: 90 } },
    ]);
    expect(changeOnwards(group, "s4", { duration: 90 })).toEqual([
      { path: path("s4"), value: { duration: 90 } },
      { path: path("s5"), value: { time: "16:00" } },
    ]);
    expect(changeOnwards(group, "s9", { duration: 90 })).toEqual([]);
  });
});
