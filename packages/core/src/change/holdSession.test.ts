import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { addDays } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { isHeld } from "../series/index.js";
import { editPlanText } from "../yaml/index.js";
import { callOffSession } from "./callOffSession.js";
import { holdSession } from "./holdSession.js";

/** Six sessions on every second Tuesday at six, from 12 January 2027 on. */
const plan = goodPlans["closed-group"];
const pausedFrom = (from: string, sessions?: object) =>
  resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions, schedule: { ...plan.schedule, breaks: [{ from }] } }));
const path = (key: string, part: string) => `/sessions/${key}/${part}`;

it("whatever a pause without an end makes wait is held on its own day and time, and all else stands as before", () => {
  const sessions = fc.record(
    {
      s2: fc.constantFrom({ cancelled: true }, { postponed: true }),
      s4: fc.constantFrom({ cancelled: true }, { moved: { time: "19:00" } }, { moved: { date: "2027-02-25" } }),
      s5: fc.constantFrom(
        { postponed: true, moved: { time: "17:00" } },
        { cancelled: true, moved: { date: "2027-03-11" } },
      ),
      visit: fc.constantFrom({ added: { date: "2027-03-02" } }, { added: { date: "2027-03-02" }, cancelled: true }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(sessions, fc.nat({ max: 75 }), fc.nat({ max: 6 }), (said, later, nth) => {
      const group = pausedFrom(addDays(plan.schedule.start, later), said);
      const session = group.sessions[nth % group.sessions.length] ?? expect.unreachable("there are six at least");
      const text = editPlanText(JSON.stringify(group.plan), holdSession(group, session.key))._unsafeUnwrap();
      const after = resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(text)));
      const stands = ({ sessions: all }: Group) =>
        all.map(({ key, local, status }) => [key, local, key === session.key || status]);
      expect(stands(after)).toEqual(stands(group));
      const now = after.sessions.find(({ key }) => key === session.key);
      expect(now && isHeld(now)).toBe(true);
      expect(now && holdSession(after, now.key)).toEqual([]);
    }),
  );
});

it("what is written is its day where it waits for the pause's end, from the first day of it on, and its time where that is its own", () => {
  const paused = pausedFrom("2027-02-23");
  expect(holdSession(paused, "s4")).toEqual([{ path: path("s4", "moved"), value: { date: "2027-02-23" } }]);
  expect(holdSession(paused, "s3")).toEqual([]);
  const own = pausedFrom("2027-02-23", { s5: { moved: { time: "19:00" } } });
  expect(holdSession(own, "s5")).toEqual([{ path: path("s5", "moved"), value: { date: "2027-03-09", time: "19:00" } }]);
});

it("nothing but that it is not held goes, where it has a day of its own or the pause is yet to come", () => {
  const group = pausedFrom("2027-02-23", {
    s2: { cancelled: true },
    s5: { cancelled: true, moved: { date: "2027-03-10" } },
    visit: { added: { date: "2027-03-02" }, postponed: true },
  });
  expect(holdSession(group, "s2")).toEqual([{ path: path("s2", "cancelled"), remove: true }]);
  expect(holdSession(group, "s5")).toEqual([{ path: path("s5", "cancelled"), remove: true }]);
  expect(holdSession(group, "visit")).toEqual([{ path: path("visit", "postponed"), remove: true }]);
});

it("of a session that there is not nothing is written", () => {
  const group = pausedFrom("2027-02-23");
  expect(holdSession(group, "s9")).toEqual([]);
  expect(callOffSession(group, "s9", "cancelled")).toEqual([]);
});
