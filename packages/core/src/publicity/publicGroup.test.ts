import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { seasonCalendarPart } from "../ical/index.js";
import { addDays, type LocalDate, weekdayOf } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { goodPlans } from "../rule-examples/index.js";
import { isHeld } from "../series/index.js";
import { arbitraries } from "../testing/index.js";
import { publicGroup, publicityText, registrationOn } from "./index.js";

const day = fc.integer({ min: -400, max: 800 }).map((days) => addDays("2027-01-01", days));

const published = (draft: Group): Group => ({
  ...draft,
  stage: "published",
  publicity: { ...draft.publicity, beyondMembers: true },
});

test("holds the sessions of the days that are asked for, each once, and when they begin", () => {
  fc.assert(
    fc.property(arbitraries.group(), day, day, (draft, one, other) => {
      const [from, to] = [one, other].sort() as [LocalDate, LocalDate];
      const group = published(draft);
      const within = group.sessions.filter(({ local: { date } }) => from <= date && date <= to);
      const shown = publicGroup(group, { from, to });
      expect(shown?.sessions.map(({ date, starts, status }) => ({ date, starts, status })) ?? []).toEqual(
        within.map(({ local: { date, time }, status }) => ({ date, starts: time, status })),
      );
      const held = within.filter(isHeld);
      if (held.length > 0) {
        expect(new Set(shown?.weekdays)).toEqual(new Set(held.map(({ local }) => weekdayOf(local.date))));
        expect(shown?.dayParts.length).toBeGreaterThan(0);
      }
      expect(publicGroup({ ...draft, stage: "draft" }, { from, to })).toBeUndefined();
    }),
  );
});

test("registration opens, is open, goes on while there is room, and closes: each day of a year is one of them, in this order", () => {
  const order = ["opens", "open", "if-room", "closed"];
  fc.assert(
    fc.property(arbitraries.group(), (draft) => {
      const shown = publicGroup(published(draft));
      for (const session of shown?.sessions.slice(0, 3) ?? []) {
        if (shown === undefined) return;
        const days = Array.from({ length: 500 }, (_, index) => addDays(session.date, index - 400));
        const told = days.map((today) => registrationOn(today, shown, session).state);
        if (!shown.registers) {
          expect(new Set(told)).toEqual(new Set(["walk-in"]));
          continue;
        }
        expect(told).toEqual(told.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
        expect(registrationOn(session.closes, shown, session)).toEqual({ state: "open", until: session.closes });
      }
    }),
  );
});

test("a group that is told of to members alone is in no list for strangers, and in no calendar of many", () => {
  const plan = goodPlans["closed-group"];
  const told = (beyondMembers: boolean | undefined) => {
    const group = resolvePlanOrThrow({ ...plan, publicity: { ...plan.publicity, beyondMembers } });
    return [publicGroup(group) !== undefined, seasonCalendarPart(group, en, { view: "public" }).events !== ""];
  };
  expect([undefined, true, false].map(told)).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
});

test("a group whose address is told only to those who come is told of by its town", () => {
  const { platform, ...plan } = goodPlans["closed-group"];
  const group = resolvePlanOrThrow({ ...plan, venue: { kind: "in-person", area: "Tampere" } });
  expect(publicGroup(group)).toMatchObject({ venue: "in-person", area: "Tampere", place: undefined });
  expect(publicityText(group, "web-page", en.publicity).points).toContainEqual(["where", "Tampere"]);
});
