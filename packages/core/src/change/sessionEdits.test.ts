import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Group, resolvePlan } from "../group/index.js";
import { addDays, daysBetween, type LocalTime } from "../kernel/index.js";
import { parsePlan } from "../plan/index.js";
import { arbitraries } from "../testing/index.js";
import { editPlanText } from "../yaml/index.js";
import { addSession } from "./addSession.js";
import { moveSession } from "./moveSession.js";
import type { SessionEdit } from "./sessionEdit.js";
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
      if (session === undefined || session.status === "cancelled") return fc.pre(false);
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
    { numRuns: 50 },
  );
});

it("with those that follow, each is as many days later, and those before stay", () => {
  fc.assert(
    fc.property(groups, fc.nat(), days, (group, nth, by) => {
      const place = nth % group.sessions.length;
      const session = group.sessions[place];
      if (session === undefined || session.status === "cancelled") return fc.pre(false);
      const to = { date: addDays(session.local.date, by), time: session.local.time };
      const after = edited(group, moveSession(group, session.key, to, { following: true }));
      if (after === undefined) return fc.pre(false);
      group.sessions.forEach(({ key, local, status }, index) => {
        const now = after.sessions.find((each) => each.key === key)?.local;
        const isMoved = index >= place && status !== "cancelled";
        expect(now && daysBetween(local.date, now.date), key).toBe(isMoved ? by : 0);
        expect(now?.time).toBe(local.time);
      });
    }),
    { numRuns: 50 },
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
    { numRuns: 50 },
  );
});

it("on skipped dates the rhythm holds no session", () => {
  fc.assert(
    fc.property(groups, fc.nat({ max: 40 }), fc.nat({ max: 20 }), (group, later, length) => {
      fc.pre(group.format !== "single-event");
      const from = addDays(group.schedule.start, later);
      const to = addDays(from, length);
      const after = edited(group, [skipDates(group, from, to)]);
      const held = after?.sessions.filter(
        ({ local, status }) => status === "scheduled" && from <= local.date && local.date <= to,
      );
      expect(held ?? []).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
