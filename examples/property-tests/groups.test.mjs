// Somebody else's tests of an app that keeps groups: plans that nobody thought of, and the laws that hold of every group.
// node --test examples/property-tests/
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { resolvePlanOrThrow } from "@piiri/core";
import { toCalendar } from "@piiri/core/ical";
import { en } from "@piiri/core/locale/en";
import { arbitraries, laws } from "@piiri/core/testing";
import * as fc from "fast-check";

/** The app under test: it stores a group's plan with its practice as JSON, and shows the evenings that are still to come. */
const store = ({ plan, profile, schedule }) => JSON.stringify({ plan, profile, horizon: schedule.extent.horizon });
const restore = (stored) => {
  const { plan, profile, horizon } = JSON.parse(stored);
  return resolvePlanOrThrow(plan, profile, { horizon });
};
const toCome = (group, day) =>
  group.sessions.filter(({ local, status }) => local.date >= day && status !== "cancelled");

const runs = { seed: 2027, numRuns: 50 };
const holds = (property) => fc.assert(property, runs);

describe("what the app keeps", () => {
  it("obeys every law when it comes back", () => {
    holds(fc.property(arbitraries.group(), (group) => assert.deepEqual(laws.brokenLaws(restore(store(group))), [])));
  });

  it("is dated as before", () => {
    holds(
      fc.property(arbitraries.group(), (group) => {
        assert.deepEqual(
          restore(store(group)).sessions.map(({ start }) => start),
          group.sessions.map(({ start }) => start),
        );
      }),
    );
  });
});

describe("what the app shows", () => {
  it("gets fewer evenings with every day that passes", () => {
    holds(
      fc.property(arbitraries.group(), arbitraries.localDate(), arbitraries.localDate(), (group, one, other) => {
        const [earlier, later] = [one, other].sort();
        return toCome(group, later).length <= toCome(group, earlier).length;
      }),
    );
  });

  it("is in the calendar that everyone may have, without the title", () => {
    holds(
      fc.property(arbitraries.group(), (group) => {
        const calendar = toCalendar(group, en, { view: "public" })._unsafeUnwrap();
        const entries = calendar.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
        assert.equal(entries, group.sessions.length);
      }),
    );
  });
});

describe("a law that is broken", () => {
  it("is named", () => {
    const [group] = fc.sample(arbitraries.group({ plans: arbitraries.closedGroup() }), runs);
    const mixedUp = { ...group, sessions: group.sessions.toReversed() };
    assert.ok(group.sessions.length < 2 || laws.brokenLaws(mixedUp).includes("sessionsAreInOrder"));
  });
});
